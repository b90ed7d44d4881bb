import type { Program } from '#law/flows/program.ts'
import { activeOf, type FlowEvent, type FlowState } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'

/** Everything that can happen to a state of a chart without errors and border messages. */
export function possibleEvents(program: Program, state: FlowState): readonly FlowEvent[] {
  const waits = activeOf(state).map((element): FlowEvent => {
    const node = program.nodes.get(element)?.node
    if (node?.kind !== 'intermediate') return { type: 'complete', element }
    return { type: node.trigger?.kind === 'timer' ? 'timer' : 'message', element }
  })
  const borders = [...program.nodes.values()].flatMap(({ node }): readonly FlowEvent[] => {
    const event: FlowEvent = { type: 'timer', element: node.id }
    return node.kind === 'boundary' && step(program, state, event).ok ? [event] : []
  })
  return [...waits, ...borders]
}
