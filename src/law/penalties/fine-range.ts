import type { Amount } from './amount.ts'

/**
 * From where to where a fine may lie. Unit: yuan. Most rules include both ends (以上、以下, 民法典 §1259); some standards
 * exclude the upper one (Guangdong Art. 23) or mark each end (Shandong).
 */
export interface FineRange {
  readonly min: Amount
  readonly max: Amount
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
}

/** Whether a fine lies in the range, its ends counted as the range says. */
export function isInside(fine: Amount, range: FineRange): boolean {
  return !isBelow(fine, range) && !isAbove(fine, range)
}

export function isBelow(fine: Amount, { min, minInclusive }: FineRange): boolean {
  return minInclusive ? fine.lt(min) : fine.lte(min)
}

export function isAbove(fine: Amount, { max, maxInclusive }: FineRange): boolean {
  return maxInclusive ? fine.gt(max) : fine.gte(max)
}

/** Whether every fine of `inner` is also one of `outer`. */
export function liesWithin(inner: FineRange, outer: FineRange): boolean {
  const low = inner.min.gt(outer.min) || (inner.min.eq(outer.min) && (outer.minInclusive || !inner.minInclusive))
  const high = inner.max.lt(outer.max) || (inner.max.eq(outer.max) && (outer.maxInclusive || !inner.maxInclusive))
  return low && high
}

/**
 * Which of two ranges is heavier: above 0 the first, below 0 the second, 0 neither. No fine (null) is lighter than any.
 *
 * Source: 行政处罚法 §29 and §37 ask for the comparison and do not say how; ours is the maximum first, then the minimum
 * (convention, as criminal practice does). An excluded end counts as a little less (above) or a little more (below).
 * Trap: a new law that only lowers the minimum is lighter.
 */
export function compareSeverity(a: FineRange | null, b: FineRange | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  return (
    a.max.cmp(b.max) ||
    Number(a.maxInclusive) - Number(b.maxInclusive) ||
    a.min.cmp(b.min) ||
    Number(b.minInclusive) - Number(a.minInclusive)
  )
}
