import type { Row } from './book/row.ts'
import type { FineRange } from './fine-range.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

/** A tier with its range for the facts at hand. */
export interface TierRange {
  readonly id: string
  readonly level: number
  readonly range: FineRange
}

/** The tier found, all tiers of the standard, and what speaks for less or more. */
export interface CircumstancesAsked {
  readonly found: TierRange
  readonly tiers: readonly TierRange[]
  readonly mitigating: readonly string[]
  readonly aggravating: readonly string[]
  /** Like penalties within two years before this act. */
  readonly similar: number
}

export interface Circumstances {
  readonly result: 'human_decision' | 'raise_one_tier' | 'upper_limit_of_tier'
  readonly tier: string
  /** Where the fine may lie now. */
  readonly allowed: FineRange
  readonly conflicting: boolean
}

/**
 * What repetition and circumstances make of a tier. `repetition`: the row of the rules the standard stands under; null:
 * its rules say nothing of repetition.
 *
 * Source: Jiangmen environmental rules §5: two like penalties, the upper limit; three or more, one tier up, never above
 * the highest. 行政处罚法 §5 for the rest.
 * Trap: no document read says how lighter and heavier circumstances are set off; repetition is a heavier one. They are
 * never netted in silence: the whole tier stays open, and a person gives reasons.
 */
export function underCircumstances(
  { found, tiers, mitigating, aggravating, similar }: CircumstancesAsked,
  repetition: (Row & { readonly upperLimit: number; readonly raise: number }) | null,
): Ruled<Circumstances> {
  const repeated = repetition !== null && similar >= repetition.upperLimit
  const conflicting = mitigating.length > 0 && (aggravating.length > 0 || repeated)
  if (conflicting || !repeated)
    return underPenaltyLaw({ result: 'human_decision', tier: found.id, allowed: found.range, conflicting }, '5')
  const { articles } = repetition
  const next = similar >= repetition.raise ? nextTier(found, tiers) : null
  if (next)
    return { answer: { result: 'raise_one_tier', tier: next.id, allowed: next.range, conflicting: false }, articles }
  const allowed = { ...found.range, min: found.range.max, minInclusive: found.range.maxInclusive }
  return { answer: { result: 'upper_limit_of_tier', tier: found.id, allowed, conflicting: false }, articles }
}

function nextTier({ level }: TierRange, tiers: readonly TierRange[]): TierRange | null {
  return tiers.filter((tier) => tier.level > level).sort((a, b) => a.level - b.level)[0] ?? null
}
