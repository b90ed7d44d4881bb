import type { Node } from '../chart.ts'
import type { Program } from '../program.ts'
import type { FlowEvent } from '../state.ts'
import { isNamed } from '../stepping/message.ts'

/** The node an event is about; null where the chart has none. */
export function targetOf({ nodes }: Program, event: FlowEvent): Node | null {
  if (event.element !== undefined) return nodes.get(event.element)?.node ?? null
  const name = event.type === 'message' ? event.name : undefined
  if (name === undefined) return null
  return [...nodes.values()].find(({ node }) => isNamed(node, name))?.node ?? null
}

/** Whether such an event can ever happen at a node, wherever the run stands. */
export function isPossible({ kind, catches, trigger }: Node, event: FlowEvent): boolean {
  switch (event.type) {
    case 'start':
      return kind === 'start'
    case 'complete':
      return isActivity(kind)
    case 'timer':
      return catches && trigger?.kind === 'timer'
    case 'message':
      return kind === 'receive' || (catches && trigger?.kind === 'message')
    case 'error':
      return isActivity(kind) || (kind === 'boundary' && trigger?.kind === 'error')
  }
}

function isActivity(kind: Node['kind']): boolean {
  const others: readonly Node['kind'][] = [
    ...(['start', 'end', 'intermediate', 'boundary'] as const),
    ...(['exclusive', 'parallel', 'inclusive', 'event-based'] as const),
  ]
  return !others.includes(kind)
}
