import type { PlannedNode } from './chart-plan.ts'
import type { Knitted } from './knit-plan.ts'
import { LINE, type Size, textSize } from './text-size.ts'

export const TASK_WIDTH = 140
const PADDING = 8
const EVENT = { width: 34, height: 34 }
const ON_THE_BORDER = { width: 28, height: 28 }
const GATEWAY = { width: 44, height: 44 }
/** A wide task under several others; its name stands in one line. */
export const BAR_HEIGHT = 46

/** Room that each of several events on one border needs, with its words. */
const EVENT_SHARE = 84

/** How much room a node takes; a task has a line more than its name, for its limit, and room for events on its border. */
export function boxSize({ nodes }: Pick<Knitted, 'nodes'>, node: PlannedNode): Size {
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
      return { width: Math.max(TASK_WIDTH, EVENT_SHARE * eventsOn(nodes, node.id)), height: taskHeight(node) }
  }
}

function eventsOn(nodes: readonly PlannedNode[], id: string): number {
  return nodes.filter(({ attachedTo }) => attachedTo === id).length
}

function taskHeight(node: PlannedNode): number {
  return Math.max(60, textSize(node.name, TASK_WIDTH - 2 * PADDING).height + LINE + 2 * PADDING)
}
