import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { moveByPart, type PartMove, type RunOwner } from '../processes/index.ts'
import { type InfoRequest, type State, stateAt } from './request.ts'

/** What came of a move: the state the request is in now (`none`: the chart has ended), and what the fact tells. */
export interface Turned {
  readonly state: State | 'none'
  readonly flow: readonly FactData[]
}

/** Moves a request on the chart it is pinned to, by one or more events in order. */
export async function moveChart(
  tx: Tx,
  found: Pick<InfoRequest, 'bodyId' | 'runId' | 'state'>,
  ...moves: readonly PartMove[]
): Promise<Outcome<Turned>> {
  const notHere = { code: 'requests.not-on-chart', kind: 'conflict', facts: { state: found.state } } as const
  const moved = await moveByPart(tx, runOwner(found), notHere, ...moves)
  return moved.ok ? done({ state: stateAt(moved.value.at), flow: moved.value.flow }) : moved
}

/** A request as something that runs on a chart. */
export function runOwner({ bodyId, runId }: Pick<InfoRequest, 'bodyId' | 'runId'>): RunOwner {
  return { bodyId, kind: 'request', id: runId }
}
