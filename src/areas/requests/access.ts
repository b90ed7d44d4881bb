import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Refusal } from '#base/outcome.ts'
import { type Actor, type HeldPost, postsOf, type Role } from '#platform/signin/actor.ts'
import type { Verb } from './contract.ts'
import { LIFE, whyNotFollow } from './life.ts'
import type { InfoRequest } from './request.ts'
import type { RequestsTables } from './tables.ts'

/** Duties that handle requests; and those of them that see who asks. */
const HANDLING: readonly Role[] = ['disclosure', 'intake', 'review', 'legal', 'decide', 'deliver']
const SEEING_IDENTITY: readonly Role[] = ['disclosure', 'intake']

/** No such request, or none for this actor: the two are never told apart. */
export const MISSING: Refusal = { code: 'requests.missing', kind: 'missing' }

/** Verbs an applicant does on their own request, with number and phrase. */
export const BY_APPLICANT: readonly Verb[] = ['correct', 'give-reasons', 'withdraw']

/**
 * Why this actor may not do this to the request now; null: nothing of rights, people and states stands in the way. A
 * visitor comes here only with the phrase of the request, which the route has tested.
 */
export function whyNot(actor: Actor, found: InfoRequest, verb: Verb): Refusal | null {
  if (actor.kind === 'visitor') return BY_APPLICANT.includes(verb) ? whyNotFollow(found.state, verb) : MISSING
  if (!maySee(actor, found)) return MISSING
  if (actor.kind === 'officer' && !postFor(actor, found.bodyId, verb))
    return { code: 'requests.not-your-post', kind: 'forbidden', article: LIFE[verb].article, facts: { verb } }
  if (found.passedTo) return { code: 'requests.goes-on-elsewhere', kind: 'conflict', article: LIFE[verb].article }
  return whyNotFollow(found.state, verb) ?? whyNotSamePeople(actor, found, verb)
}

/** The post under which the actor does this, in the body of the request. */
export function postFor(actor: Actor, bodyId: number, verb: Verb): HeldPost | null {
  return postsOf(actor).find((post) => post.bodyId === bodyId && LIFE[verb].by.includes(post.role)) ?? null
}

/** Whether a request is for the actor's eyes: it lies in a body in which the actor handles requests, or was passed on to one. */
export function maySee(actor: Actor, { bodyId, passedTo }: Pick<InfoRequest, 'bodyId' | 'passedTo'>): boolean {
  if (actor.kind === 'machine') return true
  const bodies = bodiesOf(actor)
  return bodies.includes(bodyId) || (passedTo !== null && bodies.includes(passedTo.bodyId))
}

/** Whether the actor may know who asks: the disclosure office and whoever takes requests in, nobody else (个人信息保护法 §6). */
export function maySeeIdentity(actor: Actor, bodyId: number): boolean {
  return postsOf(actor).some((post) => post.bodyId === bodyId && SEEING_IDENTITY.includes(post.role))
}

/** The bodies whose requests an officer handles. */
export function bodiesOf(actor: Actor): readonly number[] {
  const bodies = postsOf(actor).flatMap(({ bodyId, role }) => (HANDLING.includes(role) ? [bodyId] : []))
  return [...new Set(bodies)]
}

/** The one condition that narrows every list, search, export and page of the office to what the actor may see. */
export function narrowRequests(actor: Actor) {
  const bodies = bodiesOf(actor)
  return (
    eb: ExpressionBuilder<RequestsTables, 'requests.request'>,
  ): ExpressionWrapper<RequestsTables, never, SqlBool> =>
    eb.or(
      bodies.flatMap((bodyId) => [
        eb('requests.request.body_id', '=', bodyId),
        eb('requests.request.passed_to_body', '=', bodyId),
      ]),
    ) as ExpressionWrapper<RequestsTables, never, SqlBool> // an `or` of nothing is `false`, which Kysely types apart
}

/** Whoever reviews or signs is not who handled it, and whoever signs not who reviewed the draft (两人; project convention). */
const BY_OTHERS: readonly Verb[] = ['review', 'review-legal', 'sign', 'weigh', 'judge', 'extend']

function whyNotSamePeople(actor: Actor, found: InfoRequest, verb: Verb): Refusal | null {
  if (actor.kind !== 'officer' || !BY_OTHERS.includes(verb)) return null
  const reviewed = verb === 'sign' && found.legalReviewer === actor.staffId
  if (found.handler !== actor.staffId && !reviewed) return null
  return { code: 'requests.two-people', kind: 'forbidden', article: { law: 'R19', article: '17' } }
}
