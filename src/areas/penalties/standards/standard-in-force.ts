import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { chainAbove } from '../../organisations/index.ts'
import { adoptionsOn } from './adoptions.ts'
import type { StandardEdition } from './contract.ts'
import { editionOn } from './queries.ts'

/**
 * The published edition a body may cite on a day: one that is in force, and that is the law itself, its own, or one it
 * uses. Null: none, so it may not be cited.
 *
 * `placeId`: where the act happened, a township or village; it is the body itself where nothing is said. What a body
 * pilots (试点) holds in the places it named only, for itself and for the township that decides there.
 * Traps: where the body adapted an upper standard, its own takes the place of that and is the answer; where another
 * standard superseded it, the answer is none, and not the other one.
 */
export async function standardInForce(
  tx: Tx,
  standardId: string,
  day: Day,
  bodyId: number,
  placeId: number = bodyId,
): Promise<StandardEdition | null> {
  const edition = await editionOn(tx, standardId, day)
  if (!edition) return null
  if (edition.standard.kind === 'statute' || edition.bodyId === bodyId) return edition
  const around = (await chainAbove(tx, placeId)).map(({ id }) => id)
  const adoptions = await adoptionsOn(tx, day, standardId)
  if (adoptions.some(({ state, places }) => state === 'piloted' && places.some((place) => around.includes(place))))
    return edition
  const own = adoptions.find((each) => each.bodyId === bodyId)
  if (own?.state === 'adopted') return edition
  return own?.state === 'adapted' && own.byStandard ? editionOn(tx, own.byStandard, day) : null
}
