import { type FineRange, liesWithin } from './fine-range.ts'
import type { Ruled } from './ruled.ts'

/**
 * Which tiers of a lower body leave the standard they refine, by their place from 0; none: the refinement is valid.
 *
 * Source: 国办发〔2022〕27号 (content from memory): a lower body may refine inside tier and range, never exceed. Read as:
 * every lower range lies inside exactly one upper range.
 * Trap: a lower tier that spans two upper ones exceeds both, although it stays inside their union.
 */
export function offendingTiers(upper: readonly FineRange[], lower: readonly FineRange[]): Ruled<readonly number[]> {
  const offending = lower.flatMap((range, place) =>
    upper.filter((outer) => liesWithin(range, outer)).length === 1 ? [] : [place],
  )
  return { answer: offending, articles: [{ law: 'GO27', article: '1' }] }
}
