import { type Ruled, underPenaltyLaw } from './ruled.ts'

/** What the file shows when somebody is about to decide. Null and false: not on file. */
export interface DecisionFile {
  readonly noticeServed: boolean
  readonly defenceHeard: boolean
  readonly reviewRequired: boolean
  readonly reviewPassed: boolean | null
  readonly collectiveRequired: boolean
  readonly collectiveDone: boolean
}

export type WhyNotDecide =
  | 'no_notice'
  | 'defence_not_heard'
  | 'legal_review_not_passed'
  | 'no_collective_discussion'
  | null

/**
 * Why nothing may be decided yet, in the order of the procedure; null: it may.
 *
 * Source: 行政处罚法 §44, §62 (notice and hearing of the party), §58 (legal review), §57(2) (collective discussion).
 * Trap: a review that was not yet held is as good as a failed one; so is silence in the file anywhere here.
 */
export function whyNotDecide(file: DecisionFile): Ruled<WhyNotDecide> {
  if (!file.noticeServed) return underPenaltyLaw('no_notice', '44', '62')
  if (!file.defenceHeard) return underPenaltyLaw('defence_not_heard', '45', '62')
  if (file.reviewRequired && file.reviewPassed !== true) return underPenaltyLaw('legal_review_not_passed', '58.1')
  if (file.collectiveRequired && !file.collectiveDone) return underPenaltyLaw('no_collective_discussion', '57.2')
  return underPenaltyLaw(null, '57.1')
}

/** What might call for a legal review (法制审核). */
export interface ReviewAsked {
  readonly majorPublicInterest: boolean
  readonly majorRights: boolean
  readonly hearingHeld: boolean
  readonly complex: boolean
  /** Another law or regulation asks for it; local lists often do for every case that could be heard. */
  readonly otherRule: boolean
}

/**
 * Whether the decision needs a passed legal review.
 *
 * Source: 行政处罚法 §58(1), items 1 to 4.
 * Trap: item 2 needs both: major rights *and* a hearing that was held. A hearing that was waived triggers nothing.
 */
export function needsLegalReview(asked: ReviewAsked): Ruled<boolean> {
  const heardOnRights = asked.majorRights && asked.hearingHeld
  return underPenaltyLaw(asked.majorPublicInterest || heardOnRights || asked.complex || asked.otherRule, '58.1')
}

/**
 * Whether somebody may do legal reviews.
 *
 * Source: 行政处罚法 §58(2): whoever does it for the first time must hold the national legal qualification.
 * Trap: those who did it before the law changed may go on without.
 */
export function mayReview(asked: { readonly firstTime: boolean; readonly qualified: boolean }): Ruled<boolean> {
  return underPenaltyLaw(!asked.firstTime || asked.qualified, '58.2')
}
