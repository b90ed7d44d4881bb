import type Modeler from 'bpmn-js/lib/Modeler.js'
import type { Chart } from '#law/flows/chart.ts'
import { ChartFault } from '#law/flows/chart-fault.ts'
import { type Finding, type Known, lintChart } from '#law/flows/lint.ts'
import { readChart } from '#law/flows/read-chart.ts'

/** The drawing as the house reads it: the file it would be, the chart in it, and what is wrong with it. */
export interface Reading {
  readonly xml: string
  readonly chart: Chart
  readonly findings: readonly Finding[]
}

/** Reads what is drawn now. Null while it is no chart at all, which only an opened foreign file can be. */
export async function readDrawing(modeler: Modeler, known: Known): Promise<Reading | null> {
  const { xml } = await modeler.saveXML({ format: true })
  if (xml === undefined) return null
  try {
    const chart = await readChart(xml)
    return { xml, chart, findings: lintChart(chart, known) }
  } catch (fault) {
    if (fault instanceof ChartFault) return null
    throw fault
  }
}
