import { findBodyByCode } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postIn, postsOf, type Role } from '#platform/signin/actor.ts'

const WRITERS: readonly Role[] = ['review', 'legal', 'disclosure', 'decide']
/** Fees are published with their item, basis and standard: 政府信息公开条例 §20(8). */
const LIST = { law: 'R19', article: '20(8)' }

/** Number of the body that keeps the list of fees: the bureau of finance. */
export async function keeperId(tx: Tx): Promise<number> {
  return must(await findBodyByCode(tx, 'finance'), 'body finance').id
}

/** Writes the next edition of a fee: whoever reviews, discloses or decides in the body that charges it, or in the one that keeps the list. */
export function whyNotDraft(actor: Actor, bodies: readonly number[]): Refusal | null {
  if (bodies.some((body) => postIn(actor, body, ...WRITERS))) return null
  return { code: 'fees.not-your-fee', kind: 'forbidden', article: LIST }
}

/** Publishes it: who decides in the body that keeps the list, and never who wrote it. */
export function whyNotPublish(actor: Actor, keeper: number, draftedBy: string): Refusal | null {
  if (!postIn(actor, keeper, 'decide')) return { code: 'fees.not-the-keeper', kind: 'forbidden', article: LIST }
  if (actor.kind === 'officer' && actor.staffId === draftedBy)
    return { code: 'fees.second-person', kind: 'forbidden', article: { law: 'R19', article: '17' } }
  return null
}

/** Takes a round of clean-up into the list: whoever writes in the body that keeps it. */
export function whyNotRecordRound(actor: Actor, keeper: number): Refusal | null {
  return postIn(actor, keeper, ...WRITERS) ? null : { code: 'fees.not-the-keeper', kind: 'forbidden', article: LIST }
}

/** Takes the list of the lawbook in: only the house itself. */
export function whyNotSettle(actor: Actor): Refusal | null {
  return actor.kind === 'machine' ? null : { code: 'fees.not-the-house', kind: 'forbidden' }
}

/** Which drafts an actor sees: those of the own body, and all of them in the body that keeps the list. Editions and rounds are public. */
export function readsDraft(actor: Actor, keeper: number, bodyId: number): boolean {
  return postsOf(actor).some((post) => post.bodyId === bodyId || post.bodyId === keeper)
}
