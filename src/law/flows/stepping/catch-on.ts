import type { Node } from '../chart.ts'
import type { Token } from '../state.ts'
import { change, type Draft, plannedAt } from './draft.ts'
import { leaveBy } from './leave-by.ts'
import { takeAway } from './take-away.ts'

/** An event on the border of an activity happens: it ends the activity, or something goes on beside it. */
export function catchOn(draft: Draft, boundary: Node, token: Token): void {
  const isTimer = boundary.trigger?.kind === 'timer'
  if (boundary.interrupting || boundary.trigger?.kind === 'error') takeAway(draft, token, boundary.id)
  else if (isTimer) change(draft, token, { rang: [...(token.rang ?? []), boundary.id] })
  leaveBy(draft, plannedAt(draft, boundary.id), token.in)
}
