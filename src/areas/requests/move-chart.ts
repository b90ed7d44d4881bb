import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Chart, Part } from '#law/flows/chart.ts'
import type { FlowEvent } from '#law/flows/state.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { type Moved, moveRun, type RunOwner } from '../processes/index.ts'
import { type InfoRequest, type State, stateAt } from './request.ts'

/** What an act does on the chart: passes a part, or tells that something happened. */
export type ChartMove =
  | { readonly pass: Part; readonly facts?: MoveFacts }
  | { readonly message: string; readonly facts?: MoveFacts }
type MoveFacts = Readonly<Record<string, string | boolean>>

/** What came of it: the state the request is in now (`none`: the chart has ended), and what the fact tells. */
export interface Turned {
  readonly state: State | 'none'
  readonly at: readonly Part[]
  readonly flow: readonly FactData[]
}

type Running = Pick<InfoRequest, 'bodyId' | 'runId' | 'state'>

/**
 * Moves a request on the chart it is pinned to, by one or more events in order. What the chart does not draw at this
 * place is refused: nothing happens that is not published.
 */
export async function moveChart(tx: Tx, found: Running, ...moves: readonly ChartMove[]): Promise<Outcome<Turned>> {
  let last: Turned | null = null
  const flow: FactData[] = []
  for (const move of moves) {
    const moved = await moveRun(tx, runOwner(found), ({ known, active }) => {
      const event = eventOf(known.chart, active, move)
      return event
        ? done(event)
        : refuse({ code: 'requests.not-on-chart', kind: 'conflict', facts: { state: found.state } })
    })
    if (!moved.ok) return moved
    last = turnedBy(moved.value)
    flow.push(...last.flow)
  }
  return done({ ...must(last, 'a move'), flow })
}

/** A request as something that runs on a chart. */
export function runOwner({ bodyId, runId }: Pick<InfoRequest, 'bodyId' | 'runId'>): RunOwner {
  return { bodyId, kind: 'request', id: runId }
}

/** What a move on the chart means for a request. */
export function turnedBy({ active, known: { chart }, flow }: Moved): Turned {
  const at = active.flatMap((id) => chart.nodes.find((node) => node.id === id)?.part ?? [])
  return { state: stateAt(at), at, flow: [flow] }
}

function eventOf(chart: Chart, active: readonly string[], move: ChartMove): FlowEvent | null {
  const data = move.facts ?? {}
  if ('message' in move) return { type: 'message', name: move.message, data }
  const at = chart.nodes.find(({ id, part }) => part === move.pass && active.includes(id))
  return at ? { type: at.kind === 'receive' ? 'message' : 'complete', element: at.id, data } : null
}
