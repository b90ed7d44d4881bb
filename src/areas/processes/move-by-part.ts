import { must } from '#base/assert.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Chart, Part } from '#law/flows/chart.ts'
import type { FlowEvent } from '#law/flows/state.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import type { RunOwner } from './contract.ts'
import { moveRun } from './move-run.ts'
import type { Moved } from './moved.ts'

/** What an act does on the chart: passes a part, or tells that something happened. */
export type PartMove =
  | { readonly pass: Part; readonly facts?: MoveFacts }
  | { readonly message: string; readonly facts?: MoveFacts }
type MoveFacts = Readonly<Record<string, string | boolean>>

/** Where it stands after a move: the parts that wait, whether anything waits at all, and what the fact tells. */
export interface PartsMoved {
  readonly at: readonly Part[]
  readonly waits: boolean
  readonly flow: readonly FactData[]
}

/**
 * Moves what runs by one or more events in order, named by the parts of its chart. What the chart does not draw at this
 * place is refused with `notHere`: nothing happens that is not published.
 */
export async function moveByPart(
  tx: Tx,
  owner: RunOwner,
  notHere: Refusal,
  ...moves: readonly PartMove[]
): Promise<Outcome<PartsMoved>> {
  let last: PartsMoved | null = null
  const flow: FactData[] = []
  for (const move of moves) {
    const moved = await moveRun(tx, owner, ({ known, active }) => {
      const event = eventOf(known.chart, active, move)
      return event ? done(event) : refuse(notHere)
    })
    if (!moved.ok) return moved
    last = partsMoved(moved.value)
    flow.push(...last.flow)
  }
  return done({ ...must(last, 'a move'), flow })
}

/** What a movement means in parts. */
export function partsMoved({ active, known: { chart }, flow }: Moved): PartsMoved {
  return { at: partsAt(chart, active), waits: active.length > 0, flow: [flow] }
}

/** The parts of a chart at these elements. */
export function partsAt(chart: Chart, active: readonly string[]): readonly Part[] {
  return active.flatMap((id) => chart.nodes.find((node) => node.id === id)?.part ?? [])
}

function eventOf(chart: Chart, active: readonly string[], move: PartMove): FlowEvent | null {
  const data = move.facts ?? {}
  if ('message' in move) return { type: 'message', name: move.message, data }
  const at = chart.nodes.find(({ id, part }) => part === move.pass && active.includes(id))
  return at ? { type: at.kind === 'receive' ? 'message' : 'complete', element: at.id, data } : null
}
