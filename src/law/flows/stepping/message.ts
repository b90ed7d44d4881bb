import type { Node } from '../chart.ts'
import type { FlowEvent, Token } from '../state.ts'
import { catchOn } from './catch-on.ts'
import { type Draft, plannedAt } from './draft.ts'
import { activityAt, notHere, waitAt } from './find-wait.ts'
import { finish } from './finish.ts'
import { takeRivals } from './take-rivals.ts'

/** A message reaches whoever waits for it: the element that is named, or the oldest wait for a message of that name. */
export function message(draft: Draft, event: Extract<FlowEvent, { type: 'message' }>): void {
  const { element, name, token } = event
  const found = element === undefined ? receiverOf(draft, name ?? '', token) : receiverAt(draft, element, token)
  if (!found) notHere(draft, element ?? name ?? '')
  else if (found.node.attachedTo !== null) catchOn(draft, found.node, found.token)
  else {
    takeRivals(draft, found.token)
    finish(draft, found.token)
  }
}

/** Whether a node waits for messages of this name. A receive task that names none is called after itself. */
export function isNamed({ trigger, name }: Node, message: string): boolean {
  return trigger?.kind === 'message' ? trigger.name === message : trigger === null && name['zh-Hans'] === message
}

interface Receiver {
  readonly node: Node
  readonly token: Token
}

function receiverAt(draft: Draft, element: string, token: number | undefined): Receiver | null {
  const node = draft.program.nodes.get(element)?.node
  if (!node || !isReceiver(node)) return null
  const found = node.attachedTo === null ? waitAt(draft, element, token) : activityAt(draft, node.attachedTo, token)
  return found && { node, token: found }
}

function receiverOf(draft: Draft, name: string, only: number | undefined): Receiver | null {
  for (const token of draft.tokens) {
    if (token.by !== undefined || (only !== undefined && token.id !== only)) continue
    const { node, boundaries } = plannedAt(draft, token.at)
    if (token.holds === undefined && isReceiver(node) && isNamed(node, name)) return { node, token }
    const boundary = boundaries.find((each) => isReceiver(each) && isNamed(each, name))
    if (boundary && token.n === undefined) return { node: boundary, token }
  }
  return null
}

function isReceiver({ kind, catches, trigger }: Node): boolean {
  return kind === 'receive' || (catches && trigger?.kind === 'message')
}
