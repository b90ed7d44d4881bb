import type { Token } from '../state.ts'
import { type Draft, plannedAt } from './draft.ts'

/**
 * A token goes, with everything inside it and on its way inside it; waits are told as over, timers as disarmed.
 * `rang`: the timer that has just run out and needs no disarming.
 */
export function takeAway(draft: Draft, token: Token, rang?: string): void {
  for (const inside of draft.tokens.filter((each) => each.in === token.id)) takeAway(draft, inside)
  draft.moving = draft.moving.filter((each) => each.in !== token.id)
  draft.tokens = draft.tokens.filter(({ id }) => id !== token.id)
  if (token.by !== undefined) return
  const { node, boundaries, pauses } = plannedAt(draft, token.at)
  const { id } = token
  if (token.n === undefined) {
    for (const boundary of boundaries) {
      const isSet = boundary.trigger?.kind === 'timer' && boundary.id !== rang && !token.rang?.includes(boundary.id)
      if (isSet) draft.effects.push({ kind: 'disarm', element: boundary.id, token: id })
    }
    for (const rule of pauses) draft.effects.push({ kind: 'resume', element: node.id, token: id, rule })
  }
  if (node.kind === 'intermediate' && node.trigger?.kind === 'timer' && node.id !== rang)
    draft.effects.push({ kind: 'disarm', element: node.id, token: id })
  if (token.holds === undefined) draft.effects.push({ kind: 'leave', element: node.id, token: id })
}
