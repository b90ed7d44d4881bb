import { existsSync, readFileSync } from 'node:fs'
import { drawChart } from '#law/flows/draw/draw-chart.ts'
import { readChart } from '#law/flows/read-chart.ts'
import type { Row } from './row.ts'

/** The largest reference model of the BPMN Model Interchange Working Group: 99 shapes, 87 lines. */
const LARGEST = new URL('../../../../shared/bpmn-miwg/B.2.0.bpmn', import.meta.url)
const AIM = 50

/** Drawing of the largest reference model, the chart being read already. Unit: milliseconds of processor, one thread. */
export async function benchDrawing(): Promise<readonly Row[]> {
  const what = 'drawing of the largest MIWG model'
  if (!existsSync(LARGEST))
    return [{ what, measured: 'left out', yardstick: 'models not beside the project', ratio: null }]
  const chart = await readChart(readFileSync(LARGEST, 'utf8'))
  const draw = () => drawChart(chart, { lang: 'zh-Hans', href: (id) => `#${id}` })
  const first = milliseconds(draw)
  const each = milliseconds(() => Array.from({ length: 200 }, draw)) / 200
  const measured = `${each.toFixed(1)} ms, the first ${first.toFixed(0)} ms`
  return [{ what, measured, yardstick: `aim: ${AIM} ms`, ratio: AIM / each }]
}

function milliseconds(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}
