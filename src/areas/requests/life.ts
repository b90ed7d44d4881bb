import type { Article, Refusal } from '#base/outcome.ts'
import type { Role } from '#platform/signin/actor.ts'
import type { Verb } from './contract.ts'
import type { State } from './request.ts'

/** One line of the table: in these states, by posts with these duties, on this article of 政府信息公开条例. */
export interface Line {
  readonly from: readonly State[]
  readonly by: readonly Role[]
  readonly article: Article
}

const OFFICE: readonly Role[] = ['disclosure']
const HEAD: readonly Role[] = ['decide']
const OPEN: readonly State[] = [
  ...(['submitted', 'checking', 'correcting', 'studying', 'paying', 'reasons', 'judging', 'searching'] as const),
  ...(['consulting', 'weighing', 'reviewing', 'separating', 'drafting', 'legal_review', 'signing'] as const),
]
/** While the reply limit runs. */
const RUNNING: readonly State[] = OPEN.filter((state) => !['submitted', 'correcting', 'paying'].includes(state))
/** Where nobody outside is waited for, whose answer would come to the wrong body. */
const MOVABLE: readonly State[] = OPEN.filter(
  (state) => !['correcting', 'paying', 'reasons', 'consulting'].includes(state),
)
const ANSWERED: readonly State[] = ['publishing', 'closed']

/**
 * The legal life of a request: what may be done in which state, who may do it, on which article. It stands above the
 * published chart, which says in what order; what either forbids is refused.
 */
export const LIFE: Readonly<Record<Verb, Line>> = {
  receive: line(['submitted'], ['disclosure', 'intake'], '31'),
  'pass-on': line(MOVABLE, OFFICE, '36(5)'),
  merge: line(['submitted'], OFFICE, '36(6)'),
  'answer-on-spot': line(['checking'], OFFICE, '33.1'),
  accept: line(['checking'], OFFICE, '29'),
  'ask-correction': line(['checking'], OFFICE, '30'),
  correct: line(['correcting'], ['disclosure', 'intake'], '30'),
  'lapse-correction': line(['correcting'], OFFICE, '30'),
  study: line(['studying'], OFFICE, '36'),
  'ask-fee': line(['studying'], OFFICE, '42'),
  'pay-fee': line(['paying'], ['disclosure', 'intake'], '42'),
  'lapse-fee': line(['paying'], OFFICE, '42'),
  'give-reasons': line(['reasons'], ['disclosure', 'intake'], '35'),
  judge: line(['judging'], HEAD, '35'),
  search: line(['searching'], OFFICE, '36(4)'),
  'letter-reached': line(['consulting'], OFFICE, '32'),
  opinion: line(['consulting'], OFFICE, '32'),
  weigh: line(['weighing'], HEAD, '15'),
  review: line(['reviewing'], ['review', 'legal'], '17'),
  separate: line(['separating'], OFFICE, '37'),
  extend: line(RUNNING, HEAD, '33.2'),
  draft: line(['drafting'], OFFICE, '36'),
  // small bodies have no legal post: there a second reviewer looks it through
  'review-legal': line(['legal_review'], ['legal', 'review'], '17'),
  sign: line(['signing'], HEAD, '33.2'),
  answer: line(['answering'], ['disclosure', 'deliver'], '40'),
  publish: line(['publishing'], OFFICE, '44'),
  'put-in-log': line(ANSWERED, OFFICE, '44'),
  withdraw: line(OPEN, ['disclosure', 'intake'], '36'),
  remedy: line([...RUNNING, 'answering', ...ANSWERED], ['legal', 'disclosure'], '51'),
  'remedy-result': line([...OPEN, 'answering', ...ANSWERED], ['legal', 'disclosure'], '51'),
}

/** Why a verb may not follow in this state; null: it may. */
export function whyNotFollow(state: State, verb: Verb): Refusal | null {
  const { from, article } = LIFE[verb]
  if (from.includes(state)) return null
  return { code: 'requests.not-in-this-state', kind: 'conflict', article, facts: { state, verb } }
}

function line(from: readonly State[], by: readonly Role[], article: string): Line {
  return { from, by, article: { law: 'R19', article } }
}
