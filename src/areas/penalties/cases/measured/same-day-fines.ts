import type { Day } from '#base/days.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyRef } from '../case.ts'
import { penalties } from '../penalty-cases.ts'

/** A fine on the spot on the same party on one day, this case among them. `party`: its blind index, no name. */
export interface SameDayFine {
  readonly id: string
  readonly number: string
  readonly party: string
  readonly fine: Amount
}

/** What the body decided on the spot about the party of a case on a day. */
export async function sameDayFines(tx: Tx, { bodyId, id }: PenaltyRef, on: Day): Promise<readonly SameDayFine[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.case as one')
    .innerJoin('penalties.decision as decision', (join) =>
      join.onRef('decision.body_id', '=', 'one.body_id').onRef('decision.case_id', '=', 'one.id'),
    )
    .innerJoin('penalties.case as this', (join) =>
      join.onRef('this.body_id', '=', 'one.body_id').onRef('this.party_code_index', '=', 'one.party_code_index'),
    )
    .select(['one.id', 'one.number', 'one.party_code_index', 'decision.fine'])
    .where('this.body_id', '=', bodyId)
    .where('this.id', '=', id)
    .where('one.procedure', '=', 'summary')
    .where('decision.decided_on', '=', on)
    .where('decision.fine', 'is not', null)
    .orderBy('one.number')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, party: row.party_code_index ?? '', fine: amount(row.fine ?? '0') },
  }))
}
