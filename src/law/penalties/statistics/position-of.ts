import type { Amount } from '../amount.ts'
import type { FineRange } from '../fine-range.ts'

/**
 * Where a fine lies in a range: 0 its least, 1 its most, below 0 or above 1 outside. In the range of the law this is p,
 * in that of the tier q. Null where the range is one amount: a fixed fine has no position.
 *
 * Trap: take the range of the law version that was applied, not of today's.
 */
export function positionOf(fine: Amount, { min, max }: FineRange): Amount | null {
  return max.eq(min) ? null : fine.minus(min).div(max.minus(min))
}
