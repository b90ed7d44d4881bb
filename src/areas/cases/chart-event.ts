import { must } from '#base/assert.ts'
import type { Chart, Node, Part } from '#law/flows/chart.ts'
import type { FlowEvent } from '#law/flows/state.ts'

/** What a verb does on the chart: passes a part or a step, tells that something happened, or that nobody answered. */
export type ChartMove =
  | { readonly pass: Part; readonly facts?: Facts }
  | { readonly step: string; readonly facts: Facts }
  | { readonly message: string }
  | { readonly silence: string }
  | { readonly before: Part }

type Facts = Readonly<Record<string, string | number | boolean>>

/** The event for a move where these elements wait; null where the chart has nothing of the kind here. */
export function eventOf(chart: Chart, active: readonly string[], move: ChartMove): FlowEvent | null {
  const waiting = active.map((id) =>
    must(
      chart.nodes.find((node) => node.id === id),
      id,
    ),
  )
  if ('message' in move) return { type: 'message', name: move.message }
  if ('silence' in move) return silenceOf(chart, waiting, move.silence)
  const at = waiting.find(({ id, part }) => {
    if ('step' in move) return id === move.step
    return 'pass' in move ? part === move.pass : part !== move.before
  })
  return at ? passing(at, 'facts' in move ? move.facts : {}) : null
}

/** A receive task ends by its message, every other step by being done. */
function passing(node: Node, data: Facts = {}): FlowEvent {
  return { type: node.kind === 'receive' ? 'message' : 'complete', element: node.id, data }
}

/** The timer with this rule; a chart that draws none is passed all the same: the law says what silence means. */
function silenceOf(chart: Chart, waiting: readonly Node[], rule: string): FlowEvent | null {
  const timer = chart.nodes.find(
    ({ attachedTo, trigger }) =>
      trigger?.kind === 'timer' && trigger.limit?.rule === rule && waiting.some(({ id }) => id === attachedTo),
  )
  if (timer) return { type: 'timer', element: timer.id }
  const intake = waiting.find(({ part }) => part === 'intake')
  return intake ? passing(intake, { intake: 'accepted' }) : null
}
