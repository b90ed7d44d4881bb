import type { Tx } from '#platform/db/tx.ts'
import { openRun } from '../processes/index.ts'
import { runOwner, type Turned, turnedBy } from './move-chart.ts'
import type { Opening } from './open-case.ts'

/** The rules whose timers on a chart are clocks of the case itself: they run with or without a chart. */
const OWN_CLOCKS = ['ALL.CORRECTION_NOTICE']

/** Puts a new case on the chart in force, where papers collected at a station wait for whoever carries them up. */
export async function beginOnChart(tx: Tx, { id, number, edition, way }: Opening): Promise<Turned> {
  const ref = { bodyId: way.decidingBodyId, id }
  const moved = await openRun(tx, {
    owner: runOwner(ref),
    chart: edition.chart,
    power: edition.itemId,
    keeps: OWN_CLOCKS,
    label: number,
    path: `/desk/cases/${ref.bodyId}/${id}`,
    facts: { collected: way.collected },
  })
  const pinned = { itemId: edition.itemId, itemEdition: edition.number, itemHash: edition.hash }
  return turnedBy(tx, { ...pinned, chartHash: edition.chart.hash }, moved)
}
