import type { Node } from '#law/flows/chart.ts'
import type { Program } from '#law/flows/program.ts'
import type { Facts, FlowEvent, FlowState } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'

/** Something that can happen now. */
export interface Act {
  readonly node: Node
  readonly event: Exclude<FlowEvent, { readonly type: 'start' }>
}

/** What may happen next in a run: whatever the reducer itself would not turn away for being in the wrong place. */
export function possibleActs(program: Program, state: FlowState, facts: Facts): readonly Act[] {
  if (state.ended) return []
  return [...program.nodes.values()]
    .flatMap(({ node }) => eventsFor(node).map((event) => ({ node, event: { ...event, data: facts } })))
    .filter(({ event }) => {
      const tried = step(program, state, event)
      return tried.ok || (tried.no.code !== 'not-here' && tried.no.code !== 'no-such-element')
    })
}

function eventsFor({ id, kind, trigger }: Node): readonly Act['event'][] {
  if (kind === 'start' || kind === 'end') return []
  switch (trigger?.kind) {
    case 'timer':
      return [{ type: 'timer', element: id }]
    case 'message':
      return [{ type: 'message', element: id }]
    case 'error':
      return [{ type: 'error', element: id }]
    default:
      return [{ type: 'complete', element: id }]
  }
}
