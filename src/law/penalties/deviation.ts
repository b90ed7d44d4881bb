import type { Amount } from './amount.ts'
import { type FineRange, isAbove, isBelow, isInside } from './fine-range.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

export const STANDARD_OWNERS = ['self', 'superior'] as const
/** Whose standard it is: the deciding body's own, or one of a body above it. */
export type StandardOwner = (typeof STANDARD_OWNERS)[number]

/** A fine beside the tier the standard gives and the range the law gives. */
export interface DeviationAsked {
  readonly fine: Amount
  readonly tier: FineRange
  readonly statutory: FineRange
  readonly owner: StandardOwner
  /** A ground for going below the law (§30–32 or another law); null: none, or none that counts. */
  readonly ground: string | null
}

export type Deviation =
  | {
      readonly kind: 'impossible'
      readonly reason: 'above_statutory_maximum' | 'below_statutory_minimum_without_ground'
    }
  | { readonly kind: 'mitigated'; readonly needs: 'reasons_and_evidence_of_ground' }
  | { readonly kind: 'within_tier' }
  | {
      readonly kind: 'outside_tier'
      readonly needs: 'head_approval_or_collective_discussion' | 'approval_of_the_standard_maker'
    }

/**
 * What a fine needs that does not lie where the standard puts it (偏离基准).
 *
 * Source: 行政处罚法 §4, §16 (nothing above the law), §30–32 (below it only with a ground), 国办发〔2022〕27号 (inside the
 * law but outside the tier; content from memory).
 * Traps: above the maximum no approval helps; a ground opens the way down, never up.
 */
export function deviationOf({ fine, tier, statutory, owner, ground }: DeviationAsked): Ruled<Deviation> {
  if (isAbove(fine, statutory)) return impossible('above_statutory_maximum', '4', '16')
  if (isBelow(fine, statutory)) {
    if (ground === null) return impossible('below_statutory_minimum_without_ground', '32')
    return underPenaltyLaw({ kind: 'mitigated', needs: 'reasons_and_evidence_of_ground' }, '32')
  }
  if (isInside(fine, tier)) return underPenaltyLaw({ kind: 'within_tier' }, '34')
  const needs = owner === 'self' ? 'head_approval_or_collective_discussion' : 'approval_of_the_standard_maker'
  return { answer: { kind: 'outside_tier', needs }, articles: [{ law: 'GO27', article: '1' }] }
}

function impossible(
  reason: 'above_statutory_maximum' | 'below_statutory_minimum_without_ground',
  ...articles: readonly string[]
): Ruled<Deviation> {
  return underPenaltyLaw({ kind: 'impossible', reason }, ...articles)
}
