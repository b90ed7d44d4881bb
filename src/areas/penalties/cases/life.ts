import type { Article, Refusal } from '#base/outcome.ts'
import type { Role } from '#platform/signin/actor.ts'
import type { State } from './case.ts'
import type { Verb } from './contract.ts'

/** One line of the table: in these states, by posts with these duties, on this article of 行政处罚法 (or another law). */
export interface Line {
  readonly from: readonly State[]
  readonly by: readonly Role[]
  readonly article: Article
}

const OFFICERS: readonly Role[] = ['site_check']
const HEAD: readonly Role[] = ['decide']
const LEGAL: readonly Role[] = ['legal']
const REVIEW: readonly Role[] = ['review']
/** What is seized may be kept until the decision disposes of it. */
const NOT_CLOSED: readonly State[] = [
  ...(['investigating', 'reviewing', 'notice', 'rights', 'rechecking', 'hearing', 'legal_review'] as const),
  ...(['discussing', 'deciding', 'serving', 'performing', 'enforcing', 'closing'] as const),
]
/** Somebody is needed who investigates; what comes after the decision any officer may do. */
const INVESTIGATED: readonly State[] = [
  ...(['investigating', 'suspected_crime', 'reviewing', 'notice', 'rights', 'rechecking', 'hearing'] as const),
  ...(['legal_review', 'discussing', 'deciding'] as const),
]
/** Asked for in time it is granted until the decision is made, however late it came to the desk. */
const HEARING_ASKED: readonly State[] = ['rights', 'rechecking', 'legal_review', 'discussing', 'deciding']
const DECIDED: readonly State[] = ['serving', 'performing', 'enforcing', 'closing', 'closed']

/**
 * The legal life of a penalty: what may be done in which state, who may do it, on which article. It stands above the
 * published chart, which says in what order; what either forbids is refused.
 */
export const LIFE: Readonly<Record<Verb, Line>> = {
  verify: line(['lead'], OFFICERS, '54'),
  open: line(['filing'], HEAD, '54'),
  'ask-recusal': line(INVESTIGATED, ['site_check', 'intake', 'legal'], '43'),
  'decide-recusal': line(INVESTIGATED, ['decide', 'legal'], '43'),
  reappoint: line(INVESTIGATED, HEAD, '42'),
  'identify-party': line(['lead', 'filing', 'investigating'], OFFICERS, '40'),
  'add-evidence': line(['investigating', 'rechecking', 'hearing'], OFFICERS, '46'),
  preserve: line(['investigating'], HEAD, '56'),
  'settle-preserved': line(['investigating'], OFFICERS, '56'),
  seize: line(['investigating'], HEAD, '24', 'CE'),
  'end-seizure': line(NOT_CLOSED, HEAD, '27', 'CE'),
  suspend: line(['investigating'], HEAD, '60'),
  resume: line(['investigating'], OFFICERS, '60'),
  'suspect-crime': line(['investigating'], OFFICERS, '27'),
  'crime-answer': line(['suspected_crime'], OFFICERS, '27'),
  extend: line(['investigating', 'reviewing', 'notice', 'rights', 'rechecking', 'hearing', 'legal_review'], HEAD, '60'),
  propose: line(['investigating'], OFFICERS, '57'),
  'review-case': line(['reviewing'], REVIEW, '57'),
  notify: line(['notice'], OFFICERS, '44'),
  'hear-statement': line(['rights'], OFFICERS, '45'),
  'ask-hearing': line(HEARING_ASKED, OFFICERS, '64'),
  'waive-rights': line(['rights'], OFFICERS, '45'),
  recheck: line(['rechecking'], REVIEW, '45'),
  'call-hearing': line(['hearing'], LEGAL, '64'),
  'hold-hearing': line(['hearing'], LEGAL, '64'),
  'review-legal': line(['legal_review'], LEGAL, '58'),
  discuss: line(['discussing', 'deciding'], HEAD, '57'),
  'ask-maker': line(['legal_review', 'discussing', 'deciding'], OFFICERS, '1', 'GO27'),
  'maker-approval': line(['legal_review', 'discussing', 'deciding'], LEGAL, '1', 'GO27'),
  'send-back': line(['deciding'], HEAD, '57'),
  decide: line(['deciding'], HEAD, '57'),
  serve: line(['serving'], ['deliver'], '61'),
  publish: line(['performing', 'enforcing', 'closing'], ['disclosure'], '48'),
  'withdraw-publication': line(['performing', 'enforcing', 'closing', 'closed'], ['disclosure'], '48'),
  pay: line(['performing', 'enforcing'], ['other', 'deliver'], '67'),
  'ask-deferral': line(['performing'], OFFICERS, '66'),
  'decide-deferral': line(['performing'], HEAD, '66'),
  'break-plan': line(['performing'], OFFICERS, '66'),
  demand: line(['enforcing'], OFFICERS, '54', 'CE'),
  'to-court': line(['enforcing'], OFFICERS, '53', 'CE'),
  enforced: line(['enforcing'], OFFICERS, '72'),
  bank: line(['performing'], ['other', 'deliver'], '71'),
  record: line(['closing'], ['other', 'deliver'], '52'),
  close: line(['closing'], ['other', 'deliver'], '47'),
  remedy: line(DECIDED, LEGAL, '73'),
  'remedy-result': line(DECIDED, LEGAL, '73'),
}

/** Why a verb may not follow in this state; null: it may. */
export function whyNotFollow(state: State, verb: Verb): Refusal | null {
  const { from, article } = LIFE[verb]
  if (from.includes(state)) return null
  return { code: 'penalties.not-in-this-state', kind: 'conflict', article, facts: { state, verb } }
}

function line(from: readonly State[], by: readonly Role[], article: string, law = 'APL'): Line {
  return { from, by, article: { law, article } }
}
