import type { Program } from '../program.ts'
import type { FlowEvent, FlowState } from '../state.ts'
import { activeOf } from '../state.ts'
import { step } from '../step.ts'

/** Where the run stands once an event has happened, and the steps that had to be taken as done before it could. */
export interface Way {
  readonly state: FlowState
  readonly skipped: readonly string[]
}

/** Beyond so many states looked at, the event is not a few missing steps away. */
const MOST_LOOKED_AT = 300

/**
 * The fewest steps of the chart, by its own conditions, after which the event can happen. Breadth first; what the event
 * tells is known beforehand, for it may say which way the gateways before it went.
 */
export function wayTo(program: Program, from: FlowState, event: FlowEvent): Way | null {
  const seen = new Set<string>()
  let edge: readonly Way[] = [{ state: from, skipped: [] }]
  while (edge.length > 0 && seen.size < MOST_LOOKED_AT) {
    const next: Way[] = []
    for (const way of edge) {
      for (const further of stepsFrom(program, way, event)) {
        const arrived = step(program, further.state, event)
        if (arrived.ok) return { state: arrived.state, skipped: further.skipped }
        const place = JSON.stringify(further.state.tokens.map(({ id: _, ...token }) => token))
        if (!seen.has(place)) next.push(further)
        seen.add(place)
      }
    }
    edge = next
  }
  return null
}

/** Every wait done, each for itself. */
function stepsFrom(program: Program, { state, skipped }: Way, { data = {} }: FlowEvent): readonly Way[] {
  return activeOf(state).flatMap((element) => {
    const node = program.nodes.get(element)?.node
    const type = node?.kind === 'intermediate' ? (node.trigger?.kind === 'timer' ? 'timer' : 'message') : 'complete'
    const done = step(program, state, { type, element, data })
    return done.ok ? [{ state: done.state, skipped: [...skipped, element] }] : []
  })
}
