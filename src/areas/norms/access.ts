import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import type { Article, Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import { type Actor, postIn, postsOf, type Role } from '#platform/signin/actor.ts'
import type { Norm, Verb } from './contract.ts'
import type { NormsTables } from './tables.ts'

/** Duties that make and keep normative documents; and those that review them. */
const MAKING: readonly Role[] = ['disclosure', 'review', 'decide', 'legal']
const BY: Readonly<Record<Verb | 'draft', readonly Role[]>> = {
  draft: MAKING,
  review: ['legal'],
  issue: ['decide'],
  explain: ['disclosure'],
  keep: ['decide'],
  repeal: ['decide'],
}
const FROM: Readonly<Record<Verb, Norm['step']>> = {
  ...{ review: 'drafted', issue: 'reviewed', explain: 'issued', keep: 'issued', repeal: 'issued' },
}
const ARTICLE: Article = { law: 'NORM37', article: '1' }
export const REVIEWED: Article = { law: 'NORM115', article: '1' }

/** No such document, or none for this actor. */
export const MISSING: Refusal = { code: 'norms.missing', kind: 'missing' }

/** Why this actor may not do this for a body; null: the post allows it. */
export function whyNotPost(actor: Actor, bodyId: number, verb: Verb | 'draft'): Refusal | null {
  if (actor.kind === 'machine' || postIn(actor, bodyId, ...BY[verb])) return null
  return { code: 'norms.not-your-post', kind: 'forbidden', article: ARTICLE, facts: { verb } }
}

/** Why this actor may not do this to the document now: post, step, and that drafter, reviewer and issuer differ. */
export function whyNot(actor: Actor, found: Norm, verb: Verb): Refusal | null {
  const no = whyNotPost(actor, found.bodyId, verb)
  if (no) return no
  if (found.step !== FROM[verb]) return { code: 'norms.not-now', kind: 'conflict', article: ARTICLE, facts: { verb } }
  if (actor.kind !== 'officer') return null
  const others = verb === 'review' ? [found.draftedBy] : verb === 'issue' ? [found.draftedBy, found.reviewedBy] : []
  return others.includes(actor.staffId) ? { code: 'norms.three-people', kind: 'forbidden', article: REVIEWED } : null
}

/** The bodies whose documents an actor makes or keeps. */
export function bodiesOf(actor: Actor): readonly number[] {
  return [...new Set(postsOf(actor).flatMap(({ bodyId, role }) => (MAKING.includes(role) ? [bodyId] : [])))]
}

/**
 * The one condition that narrows every list, page, export and feed: what is issued, and to the body its drafts; inside a
 * subsite what its bodies issued, alone or with others.
 */
export function narrowNorms(tx: Tx, actor: Actor) {
  const bodies = bodiesOf(actor)
  return (eb: ExpressionBuilder<NormsTables, 'norms.document'>): ExpressionWrapper<NormsTables, never, SqlBool> =>
    eb.and([
      eb.or([withinSubsite(tx, 'norms.document.body_id'), jointWithin(tx)]),
      eb.or([
        eb('norms.document.state', '=', 'issued'),
        ...bodies.map((bodyId) => eb('norms.document.body_id', '=', bodyId)),
      ]),
    ]) as ExpressionWrapper<NormsTables, never, SqlBool> // one of several conditions, which Kysely types apart
}

function jointWithin({ within }: Tx) {
  return sql<boolean>`norms.document.joint_with && ${within ?? []}::int[]`
}
