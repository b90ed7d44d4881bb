import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { bodyNamer } from './body-names.ts'
import type { ChartLine, ChartName, PowerLine } from './contract.ts'
import { knownChart } from './known-chart.ts'
import { listPowers } from './list-powers.ts'
import { inForceOn, processes } from './queries.ts'
import { flowIds } from './read-flows.ts'

/** A chart in a list, and the power it was drawn for; null for a general procedure, on which many powers may run. */
export interface ListedChart extends ChartLine {
  readonly power: PowerLine | null
  /** A procedure of the lawbook, or one that several powers share; not the chart of a single item. */
  readonly isGeneral: boolean
}

/**
 * The charts in force on a day, in the order of their ids. A chart of a power is called as the power is, so that its file
 * need not be read for a list.
 */
export async function listCharts(tx: Tx, day: Day): Promise<readonly ListedChart[]> {
  const rows = await processes(tx)
    .selectFrom('processes.edition')
    .select(['chart_id', 'number', 'hash', 'body_id', 'in_force_from'])
    .where((eb) => inForceOn(eb, day))
    .orderBy('chart_id')
    .execute()
  const drafted = new Set((await processes(tx).selectFrom('processes.draft').select('chart_id').execute()).map(idOf))
  const powers = await listPowers(tx, day)
  const own = new Map(powers.flatMap((power) => (isOwnChart(power) ? [[power.chart, power]] : [])))
  const shared = new Set([...flowIds(), ...powers.flatMap((power) => (isOwnChart(power) ? [] : (power.chart ?? [])))])
  const nameOf = await bodyNamer(tx)
  return Promise.all(
    rows.map(async (row) => {
      const { chart_id: chartId, number, hash, body_id: bodyId, in_force_from: inForceFrom } = row
      const power = own.get(chartId) ?? null
      return {
        ...{ chartId, number, hash, bodyId, inForceFrom, power, hasDraft: drafted.has(chartId) },
        isGeneral: shared.has(chartId),
        name: power?.name ?? (await nameIn(tx, { chartId, number, hash })),
        body: power?.body ?? nameOf('', bodyId),
      }
    }),
  )
}

/** The chart of an item bears its id; any other chart is shared. */
export function isOwnChart({ chart, item }: PowerLine): boolean {
  return chart !== null && chart === item
}

function idOf({ chart_id }: { readonly chart_id: string }): string {
  return chart_id
}

async function nameIn(tx: Tx, { hash }: ChartName) {
  return (await knownChart(tx, hash)).chart.name
}
