import type { Day } from '#base/days.ts'
import { compareSeverity, type FineRange } from './fine-range.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

/** The days that decide between an old and a new rule. */
export interface ChangeAsked {
  /** The act, or the last day of a continuing one. */
  readonly actEndOn: Day
  readonly decisionOn: Day
  /** From when the new rule holds. */
  readonly changedOn: Day
}

export type LawReason =
  | 'act_ended_under_new_law'
  | 'not_changed_before_decision'
  | 'new_is_lighter'
  | 'new_is_heavier'
  | 'new_is_not_lighter'

export interface LawChoice {
  readonly version: 'old' | 'new'
  readonly reason: LawReason
}

/**
 * Which of two rules applies: that of the act, unless it changed before the decision and the new one is lighter.
 * Ranges are what each rule gives for *these* facts; null: no fine, or no longer a breach.
 *
 * Source: 行政处罚法 §37 (从旧兼从轻); a continuing act is judged where it ended (§36(2) by analogy, Guangdong rules §8).
 * Traps: lighter is asked of the case at hand, not of the law as a whole; where both are alike the old one stays.
 */
export function whichLaw(
  { actEndOn, decisionOn, changedOn }: ChangeAsked,
  old: FineRange | null,
  fresh: FineRange | null,
): Ruled<LawChoice> {
  const choose = (version: 'old' | 'new', reason: LawReason) => underPenaltyLaw({ version, reason }, '37')
  if (actEndOn >= changedOn) return choose('new', 'act_ended_under_new_law')
  if (decisionOn < changedOn) return choose('old', 'not_changed_before_decision')
  const heavier = compareSeverity(fresh, old)
  if (heavier < 0) return choose('new', 'new_is_lighter')
  return choose('old', heavier > 0 ? 'new_is_heavier' : 'new_is_not_lighter')
}
