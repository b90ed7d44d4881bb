import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { chartInForce, knownChart } from '../processes/index.ts'
import type { Item } from './item.ts'
import { stepsOfChart } from './steps-of-chart.ts'

/** An item with the steps of the chart that runs it on a day; with those of its edition where no chart does. */
export async function onChart(tx: Tx, item: Item, day: Day): Promise<Item> {
  const name = await chartInForce(tx, item.id, day)
  if (!name) return item
  const { chart } = await knownChart(tx, name.hash)
  return { ...item, steps: stepsOfChart(chart) }
}
