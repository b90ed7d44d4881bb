import { drawChart } from '#law/flows/draw/draw-chart.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import type { Done } from '../flow.ts'
import type { Options } from './options.ts'
import { wholeStyle } from './whole-style.ts'
import { withChart } from './with-chart.ts'

/** The drawing as SVG that looks right by itself. */
export async function draw(xml: string, { lang }: Options): Promise<Done> {
  return await withChart(xml, async (chart) => {
    const svg = drawChart(chart, { lang: lang ?? 'zh-Hans', book: readLawbook(), style: wholeStyle() })
    process.stdout.write(`${svg}\n`)
    return 0
  })
}
