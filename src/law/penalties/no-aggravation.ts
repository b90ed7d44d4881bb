import type { Amount } from './amount.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

/** A decision beside the notice that went before it. Fines in yuan. */
export interface AggravationAsked {
  readonly notifiedFine: Amount
  readonly decisionFine: Amount
  /** Facts that came up after the notice. */
  readonly newFacts: boolean
  readonly partyDefended: boolean
}

/**
 * Whether the decision may be heavier than its notice as far as the ban on punishing the defence goes; null: yes.
 *
 * Source: 行政处罚法 §45: never heavier because the party spoke. New facts make a new case, which is notified anew
 * (§44, §62): that is asked by `whyNotDecide`, not here.
 * Trap: it is the defence that is protected; a fine that only stays the same or falls is always allowed.
 */
export function whyNotAggravate(asked: AggravationAsked): Ruled<'aggravated_after_defence' | null> {
  const heavier = asked.decisionFine.gt(asked.notifiedFine)
  return underPenaltyLaw(
    heavier && asked.partyDefended && !asked.newFacts ? 'aggravated_after_defence' : null,
    '44',
    '45',
  )
}
