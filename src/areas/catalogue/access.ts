import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { holdsDuty, OPENNESS_OFFICE } from '#areas/organisations/index.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import { type Actor, postsOf, type Role } from '#platform/signin/actor.ts'
import type { VersionRow } from './open.ts'
import type { CatalogueTables } from './tables.ts'

/** Who keeps the catalogue of a body: checks, publishes, archives. */
const KEEPERS: readonly Role[] = ['disclosure']
/** Who reviews for secrets before anything is published. */
const REVIEWERS: readonly Role[] = ['review', 'legal']
const HEADS: readonly Role[] = ['decide']
const NO_DRAFTERS: readonly Role[] = ['agent', 'system_admin', 'security_admin', 'audit_admin']
const THREE = { law: 'R19', article: '17' }

/** Drafts for a body: anybody on its staff but village agents and administrators. */
export function whyNotDraft(actor: Actor, bodyId: number): Refusal | null {
  const drafts = postsOf(actor).some((post) => post.bodyId === bodyId && !NO_DRAFTERS.includes(post.role))
  return drafts ? null : { code: 'catalogue.not-your-body', kind: 'forbidden', article: { law: 'R19', article: '10' } }
}

/** Brings entries in from a table as drafts: whoever drafts for the body, and the house by its command line. */
export function whyNotImport(actor: Actor, bodyId: number): Refusal | null {
  return actor.kind === 'machine' ? null : whyNotDraft(actor, bodyId)
}

/** Checks, publishes, relates, archives: who keeps the catalogue of the body. */
export function whyNotKeep(tx: Tx, actor: Actor, bodyId: number): Promise<Refusal | null> {
  return whyNotAs(tx, actor, bodyId, KEEPERS, 'catalogue.not-the-keeper')
}

/** Reviews for secrets: a reviewer or the legal staff of the body, never who drafted it. */
export async function whyNotClear(tx: Tx, actor: Actor, version: VersionRow): Promise<Refusal | null> {
  const no = await whyNotAs(tx, actor, version.body_id, REVIEWERS, 'catalogue.not-the-reviewer')
  return no ?? whyNotApart(actor, [version.drafted_by])
}

/** Reassesses what is withheld: a reviewer or the legal staff of the body. */
export function whyNotReassess(tx: Tx, actor: Actor, bodyId: number): Promise<Refusal | null> {
  return whyNotAs(tx, actor, bodyId, REVIEWERS, 'catalogue.not-the-reviewer')
}

/** Looks a redacted copy through: who keeps the catalogue or reviews, never who redacted it. */
export async function whyNotPass(
  tx: Tx,
  actor: Actor,
  bodyId: number,
  redactedBy: string | null,
): Promise<Refusal | null> {
  const no = await whyNotAs(tx, actor, bodyId, [...KEEPERS, ...REVIEWERS], 'catalogue.not-the-second')
  return no ?? whyNotApart(actor, [redactedBy])
}

/** Approves: the head, never who drafted or reviewed it. */
export async function whyNotApprove(tx: Tx, actor: Actor, version: VersionRow): Promise<Refusal | null> {
  const no = await whyNotAs(tx, actor, version.body_id, HEADS, 'catalogue.not-the-head')
  return no ?? whyNotApart(actor, [version.drafted_by, version.cleared_by])
}

/** Sends back: whoever holds the next signature. */
export function whyNotSendBack(tx: Tx, actor: Actor, version: VersionRow): Promise<Refusal | null> {
  return version.step === 'checked' ? whyNotClear(tx, actor, version) : whyNotApprove(tx, actor, version)
}

/** Withdraws what is published: the head of the body. */
export function whyNotWithdraw(tx: Tx, actor: Actor, bodyId: number): Promise<Refusal | null> {
  return whyNotAs(tx, actor, bodyId, HEADS, 'catalogue.not-the-head')
}

/** The house itself settles obligations and brings in what an earlier catalogue held. */
export function whyNotSettle(actor: Actor): Refusal | null {
  return actor.kind === 'machine' ? null : { code: 'catalogue.not-the-house', kind: 'forbidden' }
}

/**
 * Which entries an actor sees, for every list and page: everybody what was published once, an officer the drafts of the
 * own body, the disclosure office all drafts, because it organises the reviews (政府信息公开条例 §4); inside a subsite only
 * what is of its bodies.
 */
export function narrowDisclosures(
  tx: Tx,
  actor: Actor,
): (eb: ExpressionBuilder<CatalogueTables, 'catalogue.disclosure'>) => Expression<SqlBool> {
  const bodies = [...new Set(postsOf(actor).map(({ bodyId }) => bodyId))]
  const seesAll = postsOf(actor).some(
    ({ role, code }) => role === 'audit_admin' || code.startsWith(`${OPENNESS_OFFICE}-`),
  )
  return (eb) =>
    eb.and([
      withinSubsite(tx, 'catalogue.disclosure.body_id'),
      eb.or([
        eb('catalogue.disclosure.state', '<>', 'drafted'),
        eb.lit(seesAll),
        ...(bodies.length > 0 ? [eb('catalogue.disclosure.body_id', 'in', bodies)] : []),
      ]),
    ])
}

/** Whether an actor reads drafts and what is withheld of a body: the same people. */
export function readsInside(actor: Actor, bodyId: number): boolean {
  return postsOf(actor).some(
    (post) => post.bodyId === bodyId || post.role === 'audit_admin' || post.code.startsWith(`${OPENNESS_OFFICE}-`),
  )
}

async function whyNotAs(
  tx: Tx,
  actor: Actor,
  bodyId: number,
  roles: readonly Role[],
  code: string,
): Promise<Refusal | null> {
  return (await holdsDuty(tx, actor, bodyId, roles)) ? null : { code, kind: 'forbidden', article: THREE }
}

function whyNotApart(actor: Actor, others: readonly (string | null)[]): Refusal | null {
  return actor.kind === 'officer' && others.includes(actor.staffId)
    ? { code: 'catalogue.three-people', kind: 'forbidden', article: THREE }
    : null
}
