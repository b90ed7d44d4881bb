import type { PlannedNode } from '../program.ts'
import { isWait } from '../stepping/waits.ts'

/**
 * What a token at a node means; a token may only be moved to a node at which it means the same. Null for nodes at which
 * no token ever rests.
 */
export function familyOf(planned: PlannedNode): string | null {
  const { node, into } = planned
  const instances = node.multi ? (node.multi.sequential ? ' one by one' : ' side by side') : ''
  if (node.kind === 'subprocess') return `inside${instances}`
  if (node.kind === 'parallel' || node.kind === 'inclusive') return into.length > 1 ? node.kind : null
  if (!isWait(planned)) return null
  return `${node.kind === 'intermediate' ? (node.trigger?.kind ?? 'wait') : 'wait'}${instances}`
}
