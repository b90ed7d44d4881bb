import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { articleOfGround } from '#law/catalogue/withholding.ts'
import type { DecisionCode } from '#law/requests/decision-code.ts'
import { type ReplyRemedies, remediesAgainstReply } from '#law/requests/remedies.ts'
import { dueIf, lawbook } from '../../clocks/index.ts'
import type { Answer, FollowView } from '../contract.ts'
import { requestTables } from '../request-tables.ts'
import { REPLY_RULES, RULE } from '../rules.ts'
import type { ClockShown } from '../show-clocks.ts'

/** What a reply means: its result, and the remedies with their last days for whoever learned of it the same day. */
export interface OutcomeShown {
  readonly code: DecisionCode
  readonly remedies: ReplyRemedies
  readonly reconsiderBy: Day
  readonly courtBy: Day
}

/** What the lawbook says of a reply; null: none yet. */
export function outcomeOf(answer: Answer | null): OutcomeShown | null {
  if (!answer) return null
  const { repliedOn } = answer
  const until = (rule: string) =>
    must(dueIf(rule, [{ type: 'decision_known', date: repliedOn }], repliedOn), `the last day of ${rule}`)
  return {
    code: must(requestTables().codes.get(answer.code), answer.code),
    remedies: remediesAgainstReply(answer.code, repliedOn, lawbook()),
    ...{ reconsiderBy: until('REVIEW.FILE_60D'), courtBy: until('LITIGATION.DIRECT_6M') },
  }
}

/** The applicant waits for the reply: while its clock runs it leads, whatever the office owes before. */
export function replyFirst(clocks: readonly ClockShown[]): readonly ClockShown[] {
  const isReply = ({ rule, light }: ClockShown) => REPLY_RULES.some((one) => one === rule) && light !== null
  return [...clocks.filter(isReply), ...clocks.filter((clock) => !isReply(clock))]
}

/** Until when the fee is to be paid; null: nothing is. */
export function feeDueOn(clocks: readonly ClockShown[]): Day | null {
  return clocks.find(({ rule, light }) => rule === RULE.fee && light !== null)?.dueOn ?? null
}

/** Every article the page cites, in the order of the page. */
export function articlesShown(view: FollowView, outcome: OutcomeShown | null, clocks: readonly ClockShown[]) {
  return [
    ...(view.correctionAsked ? [r19('30')] : []),
    ...(view.reasonsAsked ? [r19('35')] : []),
    ...(outcome?.code.articles ?? []),
    ...(view.answer?.grounds.map(({ ground }) => articleOfGround(ground)) ?? []),
    ...(outcome?.remedies.articles ?? []),
    ...(view.state === 'submitted' ? [r19('31'), r19('33.2')] : []),
    ...clocks.slice(0, 1).flatMap(({ reasons }) => reasons.flatMap(({ articles }) => articles)),
    ...(view.fee ? [r19('42')] : []),
  ]
}

function r19(article: string): Article {
  return { law: 'R19', article }
}
