import type { Token } from '../state.ts'
import type { Draft } from './draft.ts'
import { takeAway } from './take-away.ts'

/** One of the events after a gateway has happened: the others are no longer waited for. */
export function takeRivals(draft: Draft, winner: Token): void {
  if (winner.race === undefined) return
  const rivals = draft.tokens.filter(({ id, race }) => race === winner.race && id !== winner.id)
  for (const rival of rivals) takeAway(draft, rival)
}
