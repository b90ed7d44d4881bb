import type { Amount } from './amount.ts'
import type { PartyType } from './on-the-spot.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

/** What is about to be imposed. Amounts in yuan. */
export interface HearingAsked {
  readonly partyType: PartyType
  readonly proposedFine: Amount
  readonly proposedConfiscation: Amount
  readonly otherPenalties: readonly string[]
}

/** From which amount on; ministries and provinces set it, so it is always handed in. Unit: yuan. */
export type HearingThresholds = Readonly<Record<PartyType, Amount>>

/**
 * Whether the party must be told that it may ask for a hearing (听证).
 *
 * Source: 行政处罚法 §63: a large fine or confiscation, or one of the grave kinds, whatever the amount.
 * Traps: 以上 includes the threshold; what counts is the *proposed* penalty; `always` lists only what §63 names, so a
 * suspended licence alone opens no hearing unless other rules say so.
 */
export function hasHearingRight(
  { partyType, proposedFine, proposedConfiscation, otherPenalties }: HearingAsked,
  thresholds: HearingThresholds,
  always: readonly string[],
): Ruled<boolean> {
  const threshold = thresholds[partyType]
  const large = proposedFine.gte(threshold) || (proposedConfiscation.gt(0) && proposedConfiscation.gte(threshold))
  return underPenaltyLaw(large || otherPenalties.some((kind) => always.includes(kind)), '63')
}
