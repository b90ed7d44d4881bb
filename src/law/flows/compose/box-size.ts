import type { PlannedNode } from './chart-plan.ts'
import { LINE, type Size, textSize } from './text-size.ts'

export const TASK_WIDTH = 140
const PADDING = 8
const EVENT = { width: 34, height: 34 }
const ON_THE_BORDER = { width: 28, height: 28 }
const GATEWAY = { width: 44, height: 44 }
const BAR_HEIGHT = 46

/** How much room a node takes; a task has a line more than its name, for its limit. */
export function boxSize(node: PlannedNode, isBar: boolean): Size {
  switch (node.kind) {
    case 'start':
    case 'end':
    case 'intermediate':
      return EVENT
    case 'boundary':
      return ON_THE_BORDER
    case 'exclusive':
    case 'parallel':
    case 'inclusive':
    case 'event-based':
      return GATEWAY
    default:
      return { width: TASK_WIDTH, height: isBar ? BAR_HEIGHT : taskHeight(node) }
  }
}

function taskHeight(node: PlannedNode): number {
  return Math.max(60, textSize(node.name, TASK_WIDTH - 2 * PADDING).height + LINE + 2 * PADDING)
}
