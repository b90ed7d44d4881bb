import { existsSync, readFileSync } from 'node:fs'
import { drawChart } from '#law/flows/draw/draw-chart.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { percentile, type Row } from './row.ts'

/** The largest reference model of the BPMN Model Interchange Working Group: 99 shapes, 87 lines. */
const LARGEST = new URL('../../../../shared/bpmn-miwg/B.2.0.bpmn', import.meta.url)
const AIM = 50

/** Drawing of the largest reference model, the chart being read already; the aim is fifty milliseconds. */
export async function benchDrawing(): Promise<readonly Row[]> {
  const what = 'drawing of the largest MIWG model'
  if (!existsSync(LARGEST))
    return [{ what, measured: 'left out', yardstick: 'models not beside the project', ratio: null }]
  const chart = await readChart(readFileSync(LARGEST, 'utf8'))
  const times = Array.from({ length: 200 }, () => {
    const begun = performance.now()
    drawChart(chart, { lang: 'zh-Hans', href: (id) => `#${id}` })
    return performance.now() - begun
  })
  const [first = 0] = times
  const median = percentile(times, 50)
  return [
    {
      what,
      measured: `${median.toFixed(1)} ms, the first ${first.toFixed(1)} ms`,
      yardstick: `aim: ${AIM} ms`,
      ratio: AIM / median,
    },
  ]
}
