import type { Chart } from '#law/flows/chart.ts'
import { ChartFault } from '#law/flows/chart-fault.ts'
import { readChart } from '#law/flows/read-chart.ts'
import type { Done } from '../flow.ts'

/** Does something with the chart in the text of a file; text that is no chart is a mistake of whoever calls. */
export async function withChart(xml: string, act: (chart: Chart) => Promise<number>): Promise<Done> {
  return await orWhyNot(async () => await act(await readChart(xml)))
}

/** Turns the fault of a chart into what it says. */
export async function orWhyNot(act: () => Promise<number>): Promise<Done> {
  try {
    return { ok: true, status: await act() }
  } catch (error) {
    if (error instanceof ChartFault) return { ok: false, why: error.faults.join('; ') }
    throw error
  }
}
