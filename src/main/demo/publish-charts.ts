import { approveChart } from '#areas/processes/approve-chart.ts'
import { draftChart } from '#areas/processes/draft-chart.ts'
import { publishChart } from '#areas/processes/publish-chart.ts'
import { chartOfItem } from '#areas/services/chart-of-item.ts'
import { type Item, readItems, type Span } from '#areas/services/index.ts'
import { must } from '#base/assert.ts'
import { addDays, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { composeChart } from '#law/flows/compose/compose-chart.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Officer } from '#platform/signin/actor.ts'
import type { Cast } from './cast.ts'
import { whoIs } from './telling.ts'

/** A later edition of an item's chart: how long before today it was published, which step is shortened, and to what. */
interface Later {
  readonly item: string
  readonly before: number
  readonly step: string
  readonly limit: Span
  readonly note: string
}

/** Half a working day: two quarters. */
const HALF = { n: 2, unit: 'quarter_days' } as const
const ONE = { n: 1, unit: 'working_days' } as const

/** What the county improved while the demo's cases ran: old cases finished on the old chart, new ones follow the new. */
const LATER: readonly Later[] = [
  { item: 'si009', before: 500, step: 's2', limit: HALF, note: '材料审查由1个工作日减为半个工作日。' },
  { item: 'si009', before: 140, step: 's3', limit: HALF, note: '现场核查由1个工作日减为半个工作日。' },
  { item: 'si012', before: 300, step: 's2', limit: HALF, note: '材料审查由2个工作日减为半个工作日。' },
  { item: 'si014', before: 200, step: 's2', limit: ONE, note: '材料审查由3个工作日减为1个工作日。' },
]

/** Publishes the later editions of the demo county's charts by the three acts that an office needs for it. */
export async function publishCharts(db: Db, cast: Cast, { today }: Moment): Promise<void> {
  const items = new Map(readItems().map((item) => [item.id, item]))
  for (const later of LATER) {
    const item = shortened(must(items.get(later.item), later.item), later)
    items.set(item.id, item)
    const xml = await composeChart(chartOfItem(item))
    const body = cast.numberOf(item.body)
    const [clerk, second, head] = (['review', 'legal', 'decide'] as const).map((role) => whoIs(cast, body, role))
    const moment = momentOf(instantAt(addDays(today, -later.before), '10:00'))
    const acts = [drawn(clerk, later, xml), approved(second, later), published(head, later)]
    for (const act of acts) accepted(await inTransaction<unknown>(db, moment, act))
  }
}

function drawn(by: Officer | undefined, { item, note }: Later, xml: string) {
  return (tx: Tx) => draftChart(tx, must(by, 'who draws'), { chartId: item, revision: 0, xml, note })
}

function approved(by: Officer | undefined, { item }: Later) {
  return (tx: Tx) => approveChart(tx, must(by, 'who approves'), { chartId: item, revision: 1 })
}

function published(by: Officer | undefined, { item }: Later) {
  return (tx: Tx) => publishChart(tx, must(by, 'who publishes'), { chartId: item, revision: 1, from: tx.today })
}

function shortened(item: Item, { step, limit }: Later): Item {
  return { ...item, steps: item.steps.map((one) => (one.id === step ? { ...one, limit } : one)) }
}
