import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Refusal } from '#base/outcome.ts'
import { type Actor, type HeldPost, postsOf, type Role } from '#platform/signin/actor.ts'
import type { PenaltiesTables } from '../tables.ts'
import { haveInvestigated, type PenaltyCase } from './case.ts'
import type { Verb } from './contract.ts'
import { LIFE, whyNotFollow } from './life.ts'

/** Duties that handle penalties; administrators, experts and agents do not. */
const HANDLING: readonly Role[] = [
  'intake',
  'site_check',
  'review',
  'legal',
  'decide',
  'deliver',
  'disclosure',
  'other',
]

/** No such case, or none for this actor: the two are never told apart. */
export const MISSING: Refusal = { code: 'penalties.missing', kind: 'missing' }

/** Why this actor may not do this to the case now; null: nothing of rights, people and states stands in the way. */
export function whyNot(actor: Actor, found: PenaltyCase, verb: Verb): Refusal | null {
  if (!maySee(actor, found)) return MISSING
  if (!postFor(actor, found.bodyId, verb))
    return { code: 'penalties.not-your-post', kind: 'forbidden', article: LIFE[verb].article, facts: { verb } }
  return whyNotFollow(found.state, verb) ?? whyNotRecused(actor, found, verb) ?? whyNotSamePeople(actor, found, verb)
}

/** The post under which the actor does this, in the body of the case. */
export function postFor(actor: Actor, bodyId: number, verb: Verb): HeldPost | null {
  return postsOf(actor).find((post) => post.bodyId === bodyId && LIFE[verb].by.includes(post.role)) ?? null
}

/** Whether a case is for the actor's eyes: it lies in a body in which the actor handles penalties. */
export function maySee(actor: Actor, { bodyId }: Pick<PenaltyCase, 'bodyId'>): boolean {
  return actor.kind === 'machine' || bodiesOf(actor).includes(bodyId)
}

/** The bodies whose penalties an officer handles. */
export function bodiesOf(actor: Actor): readonly number[] {
  const bodies = postsOf(actor).flatMap(({ bodyId, role }) => (HANDLING.includes(role) ? [bodyId] : []))
  return [...new Set(bodies)]
}

/** The one condition that narrows every list, search, export and page to what the actor may see. */
export function narrowPenalties(actor: Actor) {
  const bodies = bodiesOf(actor)
  return (
    eb: ExpressionBuilder<PenaltiesTables, 'penalties.case'>,
  ): ExpressionWrapper<PenaltiesTables, never, SqlBool> =>
    eb.or(bodies.map((bodyId) => eb('penalties.case.body_id', '=', bodyId))) as ExpressionWrapper<
      PenaltiesTables,
      never,
      SqlBool
    > // an `or` of nothing is `false`, which Kysely types apart
}

const INVESTIGATING: readonly Verb[] = [
  ...([
    'add-evidence',
    'settle-preserved',
    'propose',
    'notify',
    'hear-statement',
    'suspect-crime',
    'ask-maker',
  ] as const),
]
const SEPARATE: readonly Verb[] = [
  'decide-recusal',
  'reappoint',
  'review-case',
  'recheck',
  'hold-hearing',
  'review-legal',
  'maker-approval',
  'send-back',
  'decide',
]

/** Who is recused does nothing more; where too few officers are left, others are appointed first (行政处罚法 §42, §43). */
function whyNotRecused(actor: Actor, { investigators, recused }: PenaltyCase, verb: Verb): Refusal | null {
  const article = { law: 'APL', article: '43' }
  if (actor.kind === 'officer' && recused.includes(actor.staffId))
    return { code: 'penalties.recused', kind: 'forbidden', article }
  const left = investigators.filter((one) => !recused.includes(one))
  const tooFew = left.length < investigators.length && left.length < 2
  return tooFew && INVESTIGATING.includes(verb)
    ? { code: 'penalties.officers-recused', kind: 'conflict', article }
    : null
}

/** Investigator, reviewer, chair of the hearing and decider differ (行政处罚法 §57, §58, §64(4)). */
function whyNotSamePeople(actor: Actor, found: PenaltyCase, verb: Verb): Refusal | null {
  if (actor.kind !== 'officer') return null
  const investigates = found.investigators.includes(actor.staffId)
  if (INVESTIGATING.includes(verb) && found.investigators.length > 0 && !investigates)
    return { code: 'penalties.not-the-investigator', kind: 'forbidden', article: { law: 'APL', article: '42' } }
  if (!SEPARATE.includes(verb)) return null
  const reviewed = [found.caseReviewer, found.legalReviewer, found.hearingChair].includes(actor.staffId)
  if (haveInvestigated(found).includes(actor.staffId) || (verb === 'decide' && reviewed))
    return { code: 'penalties.separate-people', kind: 'forbidden', article: { law: 'APL', article: '57' } }
  return null
}
