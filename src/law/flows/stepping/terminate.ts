import type { Draft } from './draft.ts'
import { takeAway } from './take-away.ts'

/** Ends everything in its scope: on the top level the run, inside a subprocess that one, which then is done. */
export function terminate(draft: Draft, at: string, scope: number): void {
  for (const token of draft.tokens.filter((each) => each.in === scope)) takeAway(draft, token)
  draft.moving = draft.moving.filter((each) => each.in !== scope)
  if (scope !== 0) return
  draft.ended = { how: 'terminated', at }
  draft.effects.push({ kind: 'end', ended: draft.ended })
}
