import type { PlannedNode } from '../program.ts'

/**
 * What somebody does or something has to come for. Service, send, script and rule tasks pass at once, unless something
 * stands on their border (it could never happen otherwise) or a decision is named whose result the chart goes on with.
 */
export function isWait({ node, boundaries }: PlannedNode): boolean {
  switch (node.kind) {
    case 'task':
    case 'user':
    case 'manual':
    case 'receive':
    case 'call':
      return true
    case 'service':
    case 'send':
    case 'script':
      return boundaries.length > 0
    case 'rule':
      return boundaries.length > 0 || node.calls !== null
    case 'intermediate':
      return node.catches
    default:
      return false
  }
}
