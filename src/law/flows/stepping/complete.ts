import type { FlowEvent } from '../state.ts'
import { type Draft, plannedAt } from './draft.ts'
import { notHere, waitAt } from './find-wait.ts'
import { finish } from './finish.ts'
import { takeRivals } from './take-rivals.ts'

/** Somebody has done what was waited for; whoever holds the case may also confirm that a receive task got its message. */
export function complete(draft: Draft, { element, token }: Extract<FlowEvent, { type: 'complete' }>): void {
  const wait = waitAt(draft, element, token)
  if (!wait || plannedAt(draft, element).node.kind === 'intermediate') notHere(draft, element)
  else {
    takeRivals(draft, wait)
    finish(draft, wait)
  }
}
