import { lawbook } from '#areas/clocks/index.ts'
import { benchClock } from '#law/clocks/clock.bench.ts'
import { benchHouse } from './bench-house.ts'
import { benchDecisions } from './decide.bench.ts'
import { benchDrawing } from './draw.bench.ts'
import { benchFeel } from './feel.bench.ts'
import { benchFlows } from './flow.bench.ts'
import { benchGrowth } from './grow.bench.ts'
import { benchImport } from './import.bench.ts'
import { benchList } from './list.bench.ts'
import { benchPages } from './page.bench.ts'
import { benchReplay } from './replay.bench.ts'
import type { Row } from './row.ts'
import { benchSearch } from './search.bench.ts'
import { benchStep } from './step.bench.ts'
import { benchVerbs } from './submit.bench.ts'
import { benchVisible } from './visible.bench.ts'
import { benchYear } from './year.bench.ts'

const LARGE = process.argv.includes('--large')
const only = process.argv[process.argv.indexOf('--only') + 1] ?? ''
const wanted = (name: string) => !process.argv.includes('--only') || name.includes(only)

const rows: Row[] = []
if (wanted('clock')) {
  const due = benchClock(lawbook(), () => performance.now())
  rows.push({
    what: due.what,
    measured: `${due.perSecond}/s`,
    yardstick: `${due.yardstick}: ${due.yardstickPerSecond}/s`,
    ratio: due.ratio,
  })
}
if (wanted('flow')) rows.push(...(await benchFlows()))
if (wanted('feel')) rows.push(...(await benchFeel()))
if (wanted('draw')) rows.push(...(await benchDrawing()))
const house = await benchHouse()
try {
  if (wanted('submit')) rows.push(...(await benchVerbs(house)))
  if (wanted('step')) rows.push(...(await benchStep(house)))
  if (wanted('replay')) rows.push(...(await benchReplay(house, LARGE ? 100_000 : 20_000)))
  if (wanted('page')) rows.push(...(await benchPages(house)))
  if (wanted('visible')) rows.push(...(await benchVisible(house)))
  if (wanted('decide')) rows.push(await benchDecisions(house))
  if (wanted('grow')) rows.push(...(await benchGrowth(house, LARGE ? [1_000, 10_000] : [200, 2_000])))
  if (wanted('search')) rows.push(...(await benchSearch(house, LARGE ? [50_000, 500_000] : [5_000, 50_000])))
  if (wanted('year')) rows.push(...(await benchYear(house, LARGE ? [10_000, 100_000] : [2_000, 20_000])))
  if (wanted('import')) rows.push(...(await benchImport(house, LARGE ? 99_999 : 10_000)))
  if (wanted('list'))
    rows.push(...(await benchList(house, LARGE ? [10_000, 1_000_000, 10_000_000] : [10_000, 1_000_000])))
} finally {
  await house.close()
}
for (const { what, measured, yardstick, ratio } of rows)
  console.log(
    `${what.padEnd(64)} ${measured.padEnd(30)} ${(ratio === null ? '' : `×${ratio.toFixed(2)}`).padEnd(8)} ${yardstick}`,
  )
