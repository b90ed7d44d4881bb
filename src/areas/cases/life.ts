import { bug } from '#base/assert.ts'
import type { Article, Refusal } from '#base/outcome.ts'
import type { Role } from '#platform/signin/actor.ts'
import type { State } from './case.ts'

/** What can happen to a case in law. Verbs make most of them; silence makes `deem-accepted`. */
export const MOVES = [
  'collect',
  'arrive',
  'submit',
  'ask-correction',
  'hand-in-correction',
  'accept',
  'deem-accepted',
  'not-accept',
  'complete-step',
  'start-special',
  'end-special',
  'extend',
  'grant',
  'refuse',
  'forward',
  'deliver',
  'withdraw',
  'terminate',
] as const
export type Move = (typeof MOVES)[number]

/** Who may make a move: posts by role, the applicant (`applicant`), or nobody because time does it (`silence`). */
export type Maker = Role | 'applicant' | 'silence'

/** One line of the table: from these states, by these makers, into this state (`same`: stays), on this article. */
export interface Transition {
  readonly from: readonly (State | 'none')[]
  readonly to: State | 'same'
  readonly by: readonly Maker[]
  /** Null: the law is silent (withdrawal is everybody's own right). */
  readonly article: Article | null
}

/**
 * The legal life of a case: what may follow what, who may do it, and on which article.
 * It equals the published general licence chart (lawbook/life/general-licence.yaml); life.test.ts compares them.
 */
export const LIFE: Readonly<Record<Move, Transition>> = {
  collect: line(['none'], 'collected', ['agent', 'intake'], '29'),
  arrive: line(['collected'], 'submitted', ['intake', 'review'], '29'),
  submit: line(['none'], 'submitted', ['applicant', 'intake', 'agent'], '29'),
  'ask-correction': line(['submitted'], 'correcting', ['intake', 'review'], '32(4)'),
  'hand-in-correction': line(['correcting'], 'submitted', ['applicant', 'intake', 'agent'], '32(4)'),
  accept: line(['submitted'], 'accepted', ['intake'], '32(5)'),
  'deem-accepted': line(['submitted'], 'accepted', ['silence'], '32(4)'),
  'not-accept': line(['submitted'], 'not_accepted', ['intake'], '32(1)'),
  'complete-step': line(['accepted'], 'same', ['intake', 'review', 'site_check', 'expert', 'legal', 'decide'], '34'),
  'start-special': line(['accepted'], 'suspended', ['review', 'site_check', 'expert', 'legal'], '45'),
  'end-special': line(['suspended'], 'accepted', ['review', 'site_check', 'expert', 'legal'], '45'),
  extend: line(['accepted'], 'same', ['decide'], '42'),
  grant: line(['accepted'], 'granted', ['decide'], '38(1)'),
  refuse: line(['accepted'], 'refused', ['decide'], '38(2)'),
  forward: line(['accepted'], 'forwarded', ['decide'], '43'),
  deliver: line(['granted', 'refused'], 'delivered', ['deliver', 'intake', 'agent'], '44'),
  withdraw: line(
    ['collected', 'submitted', 'correcting', 'accepted', 'suspended'],
    'withdrawn',
    ['applicant', 'agent', 'intake'],
    null,
  ),
  terminate: line(['correcting', 'accepted', 'suspended'], 'terminated', ['decide'], '32(4)'),
}

/** The state a move leads into from `state`. A move that may not follow is a bug here; ask `whyNotFollow` first. */
export function follow(state: State | 'none', move: Move): State {
  const { from, to } = LIFE[move]
  if (!from.includes(state)) bug(`${move} does not follow ${state}`)
  if (to !== 'same') return to
  return state === 'none' ? bug(`${move} begins nothing`) : state
}

/** Why a move may not follow in this state: null when it may. Refusals carry the article the move stands on. */
export function whyNotFollow(state: State, move: Move): Refusal | null {
  const { from, article } = LIFE[move]
  if (from.includes(state)) return null
  const no = { code: 'cases.not-in-this-state', kind: 'conflict', facts: { state, move } } as const
  return article ? { ...no, article } : no
}

function line(
  from: readonly (State | 'none')[],
  to: State | 'same',
  by: readonly Maker[],
  article: string | null,
): Transition {
  return { from, to, by, article: article === null ? null : { law: 'ALL', article } }
}
