import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { ChartName, RunOwner } from './contract.ts'
import { type DrawnChart, drawnChart } from './drawn-chart.ts'
import { knownChart } from './known-chart.ts'
import { runOf } from './run-of.ts'
import { inWords } from './words-of-chart.ts'

/** The chart somebody's case is pinned to, with the place where it stands. */
export interface DrawnRun extends DrawnChart {
  readonly name: string
  readonly chart: ChartName
}

/** Draws and tells where something stands on its chart; null where nothing runs. Whoever calls asks for the right to see. */
export async function drawnRun(
  tx: Tx,
  lang: Lang,
  owner: RunOwner,
  link: (path: string) => string,
): Promise<DrawnRun | null> {
  const run = await runOf(tx, owner)
  if (!run) return null
  const { chart } = await knownChart(tx, run.chart.hash)
  const done = run.stays.flatMap(({ element, leftAt }) => (leftAt === null ? [] : [element]))
  return {
    ...drawnChart(lang, chart, { here: run.active, done, prefix: 'case', link }),
    name: inWords(lang, chart.name),
    chart: run.chart,
  }
}
