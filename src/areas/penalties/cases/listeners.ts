import type { Listener } from '#platform/area.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { knownChart, partsAt, runOf } from '../../processes/index.ts'
import { type PenaltyRef, stateAt } from './case.ts'
import { flagListeners } from './control/hear-flags.ts'
import { runOwner } from './move-chart.ts'
import { penalties } from './penalty-cases.ts'
import { showDue } from './penalty-clocks.ts'

/** What this room hears: timers of the chart that ran out, and clocks of its cases that turned. */
export const listeners: readonly Listener[] = [
  { name: 'penalties.charts', hears: ['run.timer', 'run.migrated'], hear: hearRun },
  { name: 'penalties.lights', hears: ['clock.turned', 'clock.recomputed'], hear: hearLight },
  ...flagListeners,
]

/** What the chart did by itself (the hearing was not asked for in time, the fine not paid): the case follows. */
export async function hearRun(tx: Tx, { bodyId, subject }: RecordedFact): Promise<void> {
  if (subject.kind !== 'penalty') return
  await followChart(tx, { bodyId, id: subject.id })
}

/** Copies due day and light of the case's clocks into the lists; computed anew, so hearing twice does no harm. */
export async function hearLight(tx: Tx, { bodyId, data }: RecordedFact): Promise<void> {
  if (data['ownerKind'] === 'penalty') await showDue(tx, { bodyId, id: String(data['owner']) })
}

/** A chart that ends by a timer is that of the summary procedure, unpaid (转催缴执行): what follows the law alone says. */
const UNPAID = 'enforcing'

async function followChart(tx: Tx, ref: PenaltyRef): Promise<void> {
  const run = await runOf(tx, runOwner(ref))
  if (!run) return
  const { chart } = await knownChart(tx, run.chart.hash)
  const state = stateAt(partsAt(chart, run.active), run.active.length > 0)
  await penalties(tx)
    .updateTable('penalties.case')
    .set({ state: state === 'none' ? UNPAID : state, chart_hash: run.chart.hash })
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .where('closed_on', 'is', null)
    .execute()
}
