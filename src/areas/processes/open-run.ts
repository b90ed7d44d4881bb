import { bug } from '#base/assert.ts'
import { activeOf, type Facts } from '#law/flows/state.ts'
import { begin } from '#law/flows/step.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../clocks/index.ts'
import type { ChartName, RunOwner } from './contract.ts'
import { knownChart } from './known-chart.ts'
import { flowOf, type Moved } from './moved.ts'
import { movementOf } from './movement.ts'
import { ownPromise } from './own-promise.ts'
import { saveBegin } from './save-movement.ts'
import { keepTimers } from './timers.ts'

/** What begins to run. */
export interface Opening {
  readonly owner: RunOwner
  /** The edition it is pinned to: that of `chartInForce` on the day it began. */
  readonly chart: ChartName
  /** Id on the list of powers, or null. */
  readonly power: string | null
  /** Public number of the owner, and the address of its page at the desk: what a supervisor is shown. */
  readonly label: string
  readonly path: string
  readonly facts: Facts
  /**
   * Rules of the lawbook whose timers the owner keeps as clocks of its own; it tells their end with a `timer` event. All
   * other timers of the chart become legal clocks here.
   */
  readonly keeps?: readonly string[]
}

/**
 * Begins a run on a published chart. A chart that cannot begin with these facts is a bug of who published it, found by
 * lint; it never stops a citizen's case half-way, because nothing is written.
 */
export async function openRun(tx: Tx, opening: Opening): Promise<Moved> {
  const { owner, chart: name, facts, keeps = [] } = opening
  const known = await knownChart(tx, name.hash)
  const step = begin(known.program, facts)
  if (!step.ok) return bug(`chart ${name.chartId} ${name.number} does not begin: ${step.no.code} at ${step.no.element}`)

  const ended = step.state.ended !== null
  const row = {
    ...{ body_id: owner.bodyId, owner_id: owner.id, owner_kind: owner.kind, power: opening.power },
    ...{ chart_id: name.chartId, number: name.number, hash: name.hash, label: opening.label, path: opening.path },
    ...{
      promised: ownPromise(known.chart),
      stays: 0,
      begun_at: tx.at,
      moved_at: tx.at,
      counted_from: null,
      counted_days: null,
    },
    ...{ ended_at: ended ? tx.at : null, ended_by: ended ? 'chart' : null },
  }
  const movement = movementOf({ ...row, open: [], pauses: [] }, step.effects, {
    program: known.program,
    book: lawbook(),
    at: tx.at,
  })
  await saveBegin(tx, row, keeps, step.state, movement)
  await keepTimers(tx, { ...row, keeps, pauses: [] }, step.effects, movement.pauses, known.program)
  const flow = flowOf(name.hash, { type: 'start', data: facts })
  const { state, effects } = step
  return { hash: name.hash, known, before: [], active: activeOf(state), effects, ended, flow }
}
