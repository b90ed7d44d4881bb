import type { Refusal } from '#base/outcome.ts'
import { type Actor, postIn, type Role } from '#platform/signin/actor.ts'

/** Who may write a standard and answer what the public says of it: whoever reviews or decides in the body. */
export const WRITERS: readonly Role[] = ['review', 'legal', 'decide']

/** Why an actor may not draft a standard of the body, open it for comments, answer these, or send it to be filed. */
export function whyNotDraft(actor: Actor, bodyId: number): Refusal | null {
  return postIn(actor, bodyId, ...WRITERS) ? null : { code: 'penalties.not-your-standard', kind: 'forbidden' }
}

/** Whether an actor sees a draft before the public is asked: who writes, reviews or decides in the body, or reviews for the justice bureau. */
export function maySeeDraft(actor: Actor, bodyId: number, keeper: number): boolean {
  return postIn(actor, bodyId, ...WRITERS) !== null || postIn(actor, keeper, ...WRITERS) !== null
}

/** Why an actor may not review: legal staff of the body or of the justice bureau (`keeper`), never who drafted it. */
export function whyNotReview(
  actor: Actor,
  bodies: { readonly bodyId: number; readonly keeper: number },
  draftedBy: string,
): Refusal | null {
  const post = postIn(actor, bodies.bodyId, 'legal') ?? postIn(actor, bodies.keeper, 'legal', 'review', 'decide')
  return post ? whyNotSecond(actor, draftedBy) : { code: 'penalties.not-the-reviewer', kind: 'forbidden' }
}

/** Why an actor may not publish, repeal or adopt for a body: only who decides in it. */
export function whyNotDecide(actor: Actor, bodyId: number): Refusal | null {
  return postIn(actor, bodyId, 'decide') ? null : { code: 'penalties.not-the-head', kind: 'forbidden' }
}

/** Why an actor may not publish: who decides in the body, and never who drafted it. */
export function whyNotPublishAs(actor: Actor, bodyId: number, draftedBy: string): Refusal | null {
  return whyNotDecide(actor, bodyId) ?? whyNotSecond(actor, draftedBy)
}

function whyNotSecond(actor: Actor, draftedBy: string): Refusal | null {
  if (actor.kind !== 'officer' || actor.staffId !== draftedBy) return null
  return { code: 'penalties.second-person', kind: 'forbidden' }
}
