import type { Row } from './book/row.ts'
import type { FineRange } from './fine-range.ts'
import type { Ruled } from './ruled.ts'

/**
 * What several acts come to when each is decided for itself and all are executed together.
 *
 * Source: practice after 治安管理处罚法 §16 (分别决定、合并执行); the Penalty Law has no sentence of its own.
 * Trap: an end of the sum is included only where it is in every part.
 */
export function sumOfRanges(ranges: readonly [FineRange, ...FineRange[]]): FineRange {
  return ranges.reduce((sum, range) => ({
    min: sum.min.plus(range.min),
    max: sum.max.plus(range.max),
    minInclusive: sum.minInclusive && range.minInclusive,
    maxInclusive: sum.maxInclusive && range.maxInclusive,
  }))
}

/**
 * How long detentions executed together last. Unit: days.
 *
 * Source: 治安管理处罚法 §16: at most twenty days, however many were ordered (article of 2012, from memory).
 */
export function mergedDetention(days: readonly number[], limit: Row & { readonly mostDays: number }): Ruled<number> {
  const all = days.reduce((sum, each) => sum + each, 0)
  return { answer: Math.min(all, limit.mostDays), articles: limit.articles }
}
