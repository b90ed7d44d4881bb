import { printOutline } from '#law/flows/outline/print-outline.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import type { Done } from '../flow.ts'
import type { Options } from './options.ts'
import { withChart } from './with-chart.ts'

/** The outline as Markdown. */
export async function outline(xml: string, { lang }: Options): Promise<Done> {
  return await withChart(xml, async (chart) => {
    process.stdout.write(printOutline(chart, lang ?? 'zh-Hans', readLawbook()))
    return 0
  })
}
