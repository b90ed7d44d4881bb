import type { Refusal } from '#base/outcome.ts'
import { type Actor, postIn, type Role } from '#platform/signin/actor.ts'

/** Who may write the next edition of an item: whoever reviews, discloses or decides in a body that answers for it. */
const WRITERS: readonly Role[] = ['review', 'legal', 'disclosure', 'decide']

/**
 * Why an actor may not write the draft of an item. `bodies`: the body that answers for the item, and the approval
 * service bureau, which keeps all items (政务服务事项管理).
 */
export function whyNotDraft(actor: Actor, bodies: readonly number[]): Refusal | null {
  if (bodies.some((body) => postIn(actor, body, ...WRITERS))) return null
  return { code: 'services.not-your-item', kind: 'forbidden' }
}

/** Why an actor may not publish: only who decides in one of the bodies, and never who wrote the draft (two people). */
export function whyNotPublishAs(actor: Actor, bodies: readonly number[], draftedBy: string): Refusal | null {
  const no = whyNotDecide(actor, bodies)
  if (no) return no
  if (actor.kind === 'officer' && actor.staffId === draftedBy)
    return { code: 'services.second-person', kind: 'forbidden' }
  return null
}

/** Why an actor may not take an item back: only who decides in one of the bodies. */
export function whyNotWithdraw(actor: Actor, bodies: readonly number[]): Refusal | null {
  return whyNotDecide(actor, bodies)
}

function whyNotDecide(actor: Actor, bodies: readonly number[]): Refusal | null {
  if (bodies.some((body) => postIn(actor, body, 'decide'))) return null
  return { code: 'services.not-the-head', kind: 'forbidden' }
}
