import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import { whyNotDecide } from '#law/penalties/before-deciding.ts'
import type { Proposal } from './contract.ts'
import type { Paper } from './papers.ts'
import { sinceProposal } from './since-proposal.ts'
import { lastDayToAsk } from './verbs/ask-hearing.ts'

/**
 * Why the file does not carry a penalty yet (行政处罚法 §44, §45, §57(2), §58, §62); null: it does. Only what is on file since
 * the proposal last changed counts: a notice, a review or a discussion of another proposal is none of this one.
 */
export function whyNotByFile(papers: readonly Paper[], decided: Proposal, today: Day): Refusal | null {
  const since = sinceProposal(papers)
  const last = (kind: Paper['kind']) => since.findLast((paper) => paper.kind === kind)
  const heard = last('hold-hearing')?.data['attended'] === true
  const { answer, articles } = whyNotDecide({
    noticeServed: last('notify') !== undefined,
    defenceHeard: isHeard(since, today),
    reviewRequired: decided.reviewDue || heard,
    reviewPassed: last('review-legal')?.data['result'] === 'pass',
    collectiveRequired: decided.discussionDue,
    collectiveDone: last('discuss') !== undefined,
  })
  if (answer === null) return whyNotApproved(decided, last('maker-approval'))
  const article = articles[0]
  return { code: CODES[answer], kind: 'conflict', ...(article ? { article } : {}) }
}

/** A fine that leaves the tier of a body above, without its approval of just this fine; one that was refused is none. */
function whyNotApproved({ makerDue, fine }: Proposal, approval: Paper | undefined): Refusal | null {
  if (makerDue !== true) return null
  const same = Number(approval?.data['fineAsked']) === Number(fine)
  if (approval?.data['approved'] === true && same) return null
  return { code: 'penalties.maker-not-approved', kind: 'conflict', article: { law: 'GO27', article: '1' } }
}

const CODES = {
  no_notice: 'penalties.no-notice',
  defence_not_heard: 'penalties.defence-not-heard',
  legal_review_not_passed: 'penalties.review-not-passed',
  no_collective_discussion: 'penalties.not-discussed',
} as const

/**
 * A hearing, a statement that was answered, a waiver, or five working days of silence after the notice. Who may ask for a
 * hearing has these days whether it spoke or not.
 */
function isHeard(since: readonly Paper[], today: Day): boolean {
  const notice = since.findLast(({ kind }) => kind === 'notify')
  if (!notice) return false
  const after = since.filter(({ no }) => no > notice.no).map(({ kind }) => kind)
  if (after.includes('hold-hearing') || after.includes('waive-rights')) return true
  const isOver = today > lastDayToAsk(notice.on)
  if (after.includes('hear-statement')) return after.includes('recheck') && (isOver || !notice.data['hearingRight'])
  return isOver
}
