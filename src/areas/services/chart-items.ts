import type { Day } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { settleCharts, standingCharts } from '../processes/index.ts'
import { chartFile } from './chart-file.ts'
import { editionsOf, services } from './queries.ts'

/**
 * Draws and publishes the chart of every item that has none: of items just settled, and of those from before charts ran.
 * Twice is once.
 */
export async function chartItems(tx: Tx, by: Machine, from: Day): Promise<Outcome<{ readonly written: number }>> {
  const standing = await standingCharts(tx)
  const rows = await services(tx).selectFrom('services.item').select('id').orderBy('id').execute()
  const charts = []
  for (const { id } of rows.filter((row) => !standing.has(row.id))) {
    const [latest] = await editionsOf(tx, id)
    if (latest) charts.push({ id, body: latest.item.body, xml: await chartFile(latest.item) })
  }
  return settleCharts(tx, by, charts, from)
}
