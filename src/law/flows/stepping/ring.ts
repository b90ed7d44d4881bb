import type { FlowEvent } from '../state.ts'
import { catchOn } from './catch-on.ts'
import type { Draft } from './draft.ts'
import { activityAt, notHere, waitAt } from './find-wait.ts'
import { finishAt } from './finish.ts'
import { takeAway } from './take-away.ts'
import { takeRivals } from './take-rivals.ts'

/** A limit has run out: the one on the border of an activity, once for each time it was armed, or one that is waited for. */
export function ring(draft: Draft, { element, token }: Extract<FlowEvent, { type: 'timer' }>): void {
  const node = draft.program.nodes.get(element)?.node
  if (node?.trigger?.kind !== 'timer') notHere(draft, element)
  else if (node.attachedTo === null) ringWait(draft, element, token)
  else {
    const host = activityAt(draft, node.attachedTo, token)
    if (!host || host.rang?.includes(element)) notHere(draft, element)
    else catchOn(draft, node, host)
  }
}

function ringWait(draft: Draft, element: string, token: number | undefined): void {
  const wait = waitAt(draft, element, token)
  if (!wait) {
    notHere(draft, element)
    return
  }
  takeRivals(draft, wait)
  takeAway(draft, wait, element)
  finishAt(draft, element, wait.in)
}
