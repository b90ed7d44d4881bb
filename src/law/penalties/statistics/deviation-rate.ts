import { type Share, shareOf } from './share.ts'

/** How a decision stands to the tier of the standard; `no_tier`: no rule fitted, or no standard was in force. */
export const TIER_STANDINGS = ['inside', 'outside_approved', 'outside_not_approved', 'no_tier'] as const
export type TierStanding = (typeof TIER_STANDINGS)[number]

export interface DeviationRates {
  /** Of the decisions that had a tier. */
  readonly approved: Share
  /** Of the decisions that had a tier. Must be nothing. */
  readonly notApproved: Share
  /** Of all decisions. It measures the standard, not the officer. */
  readonly noTier: Share
}

/** How often decisions leave the tier (偏离基准率): who had no tier could not leave it and is not counted among them. */
export function deviationRates(rows: readonly { readonly standing: TierStanding }[]): DeviationRates {
  const count = (asked: TierStanding) => rows.filter(({ standing }) => standing === asked).length
  const tiered = rows.length - count('no_tier')
  return {
    approved: shareOf(count('outside_approved'), tiered),
    notApproved: shareOf(count('outside_not_approved'), tiered),
    noTier: shareOf(count('no_tier'), rows.length),
  }
}
