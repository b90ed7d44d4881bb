import type { Day } from '#base/days.ts'
import { type Amount, amount } from '../amount.ts'

/** A decision; `party`: any name for the party that is the same each time, best not a name at all. */
export interface PartysFine {
  readonly id: string
  readonly party: string
  readonly decidedOn: Day
  /** Decided on the spot (简易程序). */
  readonly summary: boolean
  readonly fine: Amount
}

export interface SeveralSmallFines {
  readonly ids: readonly string[]
  readonly party: string
  readonly on: Day
  /** What they come to: compare it with the most that may be fined on the spot (§51). */
  readonly together: Amount
}

/**
 * Two or more summary fines on one party on one day (化整为零): one act may have been cut up to stay within the limit of
 * 行政处罚法 §51. A warning and no more: two acts are two fines.
 */
export function severalSmallFines(rows: readonly PartysFine[]): readonly SeveralSmallFines[] {
  const small = rows.filter(({ summary }) => summary)
  const groups = Map.groupBy(small, ({ party, decidedOn }) => JSON.stringify([party, decidedOn]))
  return [...groups.values()].flatMap((own) => {
    const [first, ...others] = own
    if (!first || others.length === 0) return []
    const together = own.reduce((sum, { fine }) => sum.plus(fine), amount(0))
    return [{ ids: own.map(({ id }) => id), party: first.party, on: first.decidedOn, together }]
  })
}
