import type { PlannedNode } from './chart-plan.ts'
import type { Knitted } from './knit-plan.ts'
import { HEAVY, LINE, type Size, textSize } from './text-size.ts'

export const TASK_WIDTH = 148
const PADDING = 12
const EVENT = { width: 34, height: 34 }
const ON_THE_BORDER = { width: 28, height: 28 }
const GATEWAY = { width: 44, height: 44 }
/** A wide task under several others; its name stands in one line. */
export const BAR_HEIGHT = 46

/** Room under the words of a task for the upper half of events on its border. */
const FOR_EVENTS = 8
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
      return {
        width: Math.max(TASK_WIDTH, EVENT_SHARE * eventsOn(nodes, node.id)),
        height: taskHeight(node, eventsOn(nodes, node.id)),
      }
  }
}

function eventsOn(nodes: readonly PlannedNode[], id: string): number {
  return nodes.filter(({ attachedTo }) => attachedTo === id).length
}

function taskHeight(node: PlannedNode, events: number): number {
  const name = textSize(node.name, TASK_WIDTH - 2 * PADDING, HEAVY).height
  return even(Math.max(64, name + LINE + 2 * PADDING) + (events > 0 ? FOR_EVENTS : 0))
}

/** Middles of boxes lie on whole pixels. */
function even(height: number): number {
  return height + (height % 2)
}
