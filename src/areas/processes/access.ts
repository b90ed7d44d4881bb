import type { Refusal } from '#base/outcome.ts'
import { type Actor, postIn, postsOf, type Role } from '#platform/signin/actor.ts'

/** Who may draw the next edition of a chart, or approve it: whoever reviews, discloses or decides in a body that answers. */
const WRITERS: readonly Role[] = ['review', 'legal', 'disclosure', 'decide']

/**
 * Why an actor may not draw. `bodies`: the body that answers for the chart, and the approval service bureau, which keeps
 * all charts. The same people write the editions of items.
 */
export function whyNotDraft(actor: Actor, bodies: readonly number[]): Refusal | null {
  if (bodies.some((body) => postIn(actor, body, ...WRITERS))) return null
  return { code: 'processes.not-your-chart', kind: 'forbidden' }
}

/** Why an actor may not approve: those who may draw may, but nobody who drew at it (two people). */
export function whyNotApprove(actor: Actor, bodies: readonly number[], drawnBy: readonly string[]): Refusal | null {
  return whyNotDraft(actor, bodies) ?? whyNotSecond(actor, drawnBy)
}

/** Why an actor may not publish or move running cases: only who decides in one of the bodies, and nobody who drew at it. */
export function whyNotPublishAs(actor: Actor, bodies: readonly number[], drawnBy: readonly string[]): Refusal | null {
  if (!bodies.some((body) => postIn(actor, body, 'decide')))
    return { code: 'processes.not-the-head', kind: 'forbidden' }
  return whyNotSecond(actor, drawnBy)
}

/** Why an actor may not change the list at all; for which powers they may is asked row by row (who decides in the body). */
export function whyNotChangePowers(actor: Actor): Refusal | null {
  if (postsOf(actor).some(({ role }) => role === 'decide')) return null
  return { code: 'processes.not-the-list-keeper', kind: 'forbidden' }
}

function whyNotSecond(actor: Actor, drawnBy: readonly string[]): Refusal | null {
  if (actor.kind !== 'officer' || !drawnBy.includes(actor.staffId)) return null
  return { code: 'processes.second-person', kind: 'forbidden' }
}
