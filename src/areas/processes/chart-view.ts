import type { Tx } from '#platform/db/tx.ts'
import { bodyNamer } from './body-names.ts'
import type { ChartView } from './contract.ts'
import { deviationOfChart } from './deviations.ts'
import { figuresOf } from './figures.ts'
import { isOwnChart } from './list-charts.ts'
import { listPowers } from './list-powers.ts'
import { editionsOf, findEdition } from './queries.ts'

/**
 * Everything public about a chart: the edition asked for, else the one in force today, else the newest. Null: no such
 * chart or edition.
 */
export async function chartView(tx: Tx, chartId: string, number?: number): Promise<ChartView | null> {
  const editions = await editionsOf(tx, chartId)
  const now = editions.find(
    ({ inForceFrom, inForceTo }) => inForceFrom <= tx.today && (inForceTo === null || inForceTo > tx.today),
  )
  const shown = number ?? now?.number ?? editions[0]?.number
  const edition = shown === undefined ? null : await findEdition(tx, { chartId, number: shown })
  if (!edition) return null
  const power = (await listPowers(tx, tx.today)).find((one) => one.chart === chartId && isOwnChart(one)) ?? null
  const nameOf = await bodyNamer(tx)
  return {
    ...{ edition, editions, power, inForce: edition.number === now?.number },
    body: power?.body ?? nameOf('', edition.bodyId),
    figures: await figuresOf(tx, edition),
    deviation: await deviationOfChart(tx, chartId),
  }
}
