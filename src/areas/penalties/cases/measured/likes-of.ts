import type { Day } from '#base/days.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import { positionOf } from '#law/penalties/statistics/position-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyRef } from '../case.ts'
import type { RangeText } from '../contract.ts'
import type { Decision } from '../decision.ts'
import { penalties } from '../penalty-cases.ts'

/** A fine on the same facts, and where it lies in the range of the law, 0 to 1. */
export interface Like {
  readonly id: string
  readonly document: string
  readonly decidedOn: Day
  readonly fine: Amount
  readonly p: Amount
  readonly officers: readonly string[]
}

/**
 * Beside what a fine is held: those of the same body on the same facts, by the same edition, decided no later. Null: the
 * decision has no fine, no range or no cell, so it is like nothing.
 */
export async function likesOf(
  tx: Tx,
  { bodyId, id }: PenaltyRef,
  { fine, cell, standard, statutoryRange, decidedOn }: Decision,
): Promise<{ readonly own: Amount; readonly likes: readonly Like[] } | null> {
  const own = fine && positionIn(fine, statutoryRange)
  if (!own || cell === null) return null
  const rows = await penalties(tx)
    .selectFrom('penalties.decision')
    .select(['case_id', 'document', 'decided_on', 'fine', 'statutory_range', 'investigators'])
    .where('body_id', '=', bodyId)
    .where('standard_id', '=', standard.standardId)
    .where('hash', '=', standard.hash)
    .where('cell', '=', cell)
    .where('decided_on', '<=', decidedOn)
    .where('case_id', '!=', id)
    .where('fine', 'is not', null)
    .orderBy('decided_on', 'desc')
    .orderBy('document', 'desc')
    .execute()
  const likes = rows.flatMap((row) => {
    const sum = amount(row.fine ?? '0')
    const p = positionIn(sum, row.statutory_range as RangeText | null) // both JSON columns written by saveDecision
    const told = { id: row.case_id, document: row.document, decidedOn: row.decided_on, fine: sum }
    return p ? [{ ...told, p, officers: row.investigators as readonly string[] }] : []
  })
  return { own, likes }
}

function positionIn(fine: Amount, range: RangeText | null): Amount | null {
  return range && positionOf(fine, { ...range, min: amount(range.min), max: amount(range.max) })
}
