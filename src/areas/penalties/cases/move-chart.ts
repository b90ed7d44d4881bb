import { done, type Outcome } from '#base/outcome.ts'
import type { Part } from '#law/flows/chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { moveByPart, type PartMove, type PartsMoved, type RunOwner } from '../../processes/index.ts'
import { type PenaltyCase, type PenaltyRef, type State, stateAt } from './case.ts'

/** What came of a move: the state the case is in now (`none`: the chart has ended), its parts, and what the fact tells. */
export interface Turned {
  readonly state: State | 'none'
  readonly at: readonly Part[]
  readonly flow: readonly FactData[]
}

/** Moves a case on the chart it is pinned to, by one or more events in order. */
export async function moveChart(tx: Tx, found: PenaltyCase, ...moves: readonly PartMove[]): Promise<Outcome<Turned>> {
  const notHere = { code: 'penalties.not-on-chart', kind: 'conflict', facts: { state: found.state } } as const
  const moved = await moveByPart(tx, runOwner(found), notHere, ...moves)
  return moved.ok ? done(turnedBy(moved.value)) : moved
}

/** A case as something that runs on a chart. */
export function runOwner({ bodyId, id }: PenaltyRef): RunOwner {
  return { bodyId, kind: 'penalty', id }
}

/** What a move on the chart means for a case. */
export function turnedBy({ at, waits, flow }: PartsMoved): Turned {
  return { state: stateAt(at, waits), at, flow }
}
