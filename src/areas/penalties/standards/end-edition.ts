import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { EditionLine } from './contract.ts'
import { penalties } from './queries.ts'

/** Ends an edition before a day; one that ends earlier by itself keeps its own end. */
export async function endEdition(tx: Tx, edition: EditionLine, before: Day): Promise<void> {
  if (edition.inForceTo !== null && edition.inForceTo <= before) return
  await penalties(tx)
    .updateTable('penalties.edition')
    .set({ in_force_to: before })
    .where('body_id', '=', edition.bodyId)
    .where('standard_id', '=', edition.standardId)
    .where('number', '=', edition.number)
    .execute()
}
