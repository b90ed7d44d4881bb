import type { Tx } from '#platform/db/tx.ts'
import { bodyOfPenalty, type PenaltyRef, readPenaltyNumber } from './case.ts'
import { penalties } from './penalty-cases.ts'

/** All reads of the room, for its pages and for the front door. */
export { listPenalties } from './list-penalties.ts'
export { penaltyView } from './penalty-view.ts'

/** The case with this public number, whoever asks: for routes that then ask `penaltyView`. */
export async function refOfNumber(tx: Tx, typed: string): Promise<PenaltyRef | null> {
  const number = readPenaltyNumber(typed)
  if (number === null) return null
  const row = await penalties(tx)
    .selectFrom('penalties.case')
    .select(['body_id', 'id'])
    .where('body_id', '=', bodyOfPenalty(number))
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? { bodyId: row.body_id, id: row.id } : null
}
