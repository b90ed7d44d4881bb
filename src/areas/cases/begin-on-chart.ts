import type { Tx } from '#platform/db/tx.ts'
import { type ChartName, openRun } from '../processes/index.ts'
import type { Case } from './case.ts'
import { runOwner, type Turned, turnedBy } from './move-chart.ts'

/** The rules whose timers on a chart are clocks of the case itself: they run with or without a chart. */
const OWN_CLOCKS = ['ALL.CORRECTION_NOTICE']

/** What of a case is known when it begins. */
type Beginning = Pick<Case, 'bodyId' | 'id' | 'number' | 'itemId' | 'itemEdition' | 'itemHash'>

/** Puts a case on the chart it is pinned to; papers collected at a station wait for whoever carries them up. */
export async function beginOnChart(tx: Tx, found: Beginning, chart: ChartName, collected: boolean): Promise<Turned> {
  const moved = await openRun(tx, {
    owner: runOwner(found),
    chart,
    power: found.itemId,
    keeps: OWN_CLOCKS,
    label: found.number,
    path: `/desk/cases/${found.bodyId}/${found.id}`,
    facts: { collected },
  })
  return turnedBy(tx, { ...found, chartHash: chart.hash }, moved)
}
