import type { PlannedNode } from './chart-plan.ts'
import { isEvent, isGateway } from './kinds.ts'
import type { Knitted } from './knit-plan.ts'
import { HEAVY, LINE, type Size, textSize } from './text-size.ts'

export const TASK_WIDTH = 148
const PADDING = 12
const EVENT = { width: 34, height: 34 }
const ON_THE_BORDER = { width: 28, height: 28 }
const GATEWAY = { width: 44, height: 44 }
/** A wide task under several others; its name stands in one line. */
const BAR_HEIGHT = 46

/** Room under the words of a task for the upper half of events on its border. */
const FOR_EVENTS = 8
/** Room that each of several events on one border needs, with its words. */
const EVENT_SHARE = 100

/** How much room a node takes; a task has a line more than its name, for its limit, and room for events on its border. */
export function boxSize({ nodes, bars }: Pick<Knitted, 'nodes' | 'bars'>, node: PlannedNode): Size {
  if (node.kind === 'boundary') return ON_THE_BORDER
  if (isEvent(node.kind)) return EVENT
  if (isGateway(node.kind)) return GATEWAY
  const events = nodes.filter(({ attachedTo }) => attachedTo === node.id).length
  const height = bars.has(node.id) ? BAR_HEIGHT : taskHeight(node, events)
  return { width: Math.max(TASK_WIDTH, EVENT_SHARE * events), height }
}

function taskHeight(node: PlannedNode, events: number): number {
  const name = textSize(node.name, TASK_WIDTH - 2 * PADDING, HEAVY).height
  return even(Math.max(64, name + LINE + 2 * PADDING) + (events > 0 ? FOR_EVENTS : 0))
}

/** Middles of boxes lie on whole pixels. */
function even(height: number): number {
  return height + (height % 2)
}
