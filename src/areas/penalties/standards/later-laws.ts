import type { Day } from '#base/days.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { editionOn } from './queries.ts'

/** The statutes that took the place of a standard's basis, as they hold on a day. Those not in force are left out. */
export async function laterLaws(tx: Tx, { laterLaw }: Standard, on: Day): Promise<readonly Standard[]> {
  const found = await Promise.all(laterLaw.map((id) => editionOn(tx, id, on)))
  return found.flatMap((each) => each?.standard ?? [])
}
