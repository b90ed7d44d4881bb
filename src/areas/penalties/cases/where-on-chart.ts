import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Part } from '#law/flows/chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { knownChart, type PartMove, partsAt, runOf } from '../../processes/index.ts'
import type { PenaltyCase, PenaltyRef, State } from './case.ts'
import { moveChart, runOwner } from './move-chart.ts'

/** Parts of the chart at which a case waits; none where the chart has come to its end. */
export async function partsNow(tx: Tx, ref: PenaltyRef): Promise<readonly Part[]> {
  const run = must(await runOf(tx, runOwner(ref)), `run of penalty ${ref.id}`)
  const { chart } = await knownChart(tx, run.chart.hash)
  return partsAt(chart, run.active)
}

/** Where a case is after a move, and what its fact tells of the chart. */
export interface Place {
  readonly state: State
  readonly flow: readonly FactData[]
}

/** An act that leaves the case where it stands. */
export function stays({ state }: PenaltyCase): Place {
  return { state, flow: [] }
}

/**
 * Moves a case whose debt is settled out of the steps of money, whichever it waits at. On the summary chart an unpaid fine
 * ends the chart (转催缴执行); from there only the law leads on, to the record.
 */
export async function moveSettled(tx: Tx, found: PenaltyCase): Promise<Outcome<Place>> {
  const at = await partsNow(tx, found)
  const stays: Place = { state: at.length === 0 && found.state === 'enforcing' ? 'closing' : found.state, flow: [] }
  const way = WAYS.find(([part]) => at.includes(part))
  if (!way) return done(stays)
  const moved = await moveChart(tx, found, ...way[1])
  if (!moved.ok) return moved
  const { state, flow } = moved.value
  return done({ state: state === 'none' ? 'closed' : state, flow })
}

/**
 * From each step of money to where the debt is settled. What lies between is passed, for nothing is left to demand, to
 * decide or to enforce.
 */
const WAYS: readonly (readonly [Part, readonly PartMove[]])[] = [
  ['deferral', [{ pass: 'deferral', facts: { deferred: false } }, { pass: 'payment' }]],
  ['payment', [{ pass: 'payment' }]],
  ['instalments', [{ pass: 'instalments' }]],
  ['demand', [{ pass: 'demand' }, { pass: 'late-payment' }]],
  ['late-payment', [{ pass: 'late-payment' }]],
  ['court', [{ pass: 'court' }, { pass: 'enforcement' }]],
  ['enforcement', [{ pass: 'enforcement' }]],
]
