import type { Tx } from '#platform/db/tx.ts'
import { reading } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { chartView } from '../chart-view.ts'
import type { ChartView } from '../contract.ts'
import { drawnChart } from '../drawn-chart.ts'
import { drawnDifference } from '../drawn-difference.ts'
import { listCharts } from '../list-charts.ts'
import { listPowers } from '../list-powers.ts'
import { powerIdOf } from '../power-id-of.ts'
import { powerView } from '../power-view.ts'
import { findEdition } from '../queries.ts'
import { Named } from '../shapes.ts'
import { toldChart } from '../told-chart.ts'
import { citeOf, inWords } from '../words-of-chart.ts'
import { EditionAsked, PairAsked } from './asked.ts'
import { ChartPage } from './chart.page.tsx'
import { ChartsPage } from './charts.page.tsx'
import { DifferencePage } from './difference.page.tsx'
import { PowerPage } from './power.page.tsx'
import { wordsOf } from './words/index.ts'

const open = { method: 'GET', site: 'portal', door: 'anyone' } as const
const NO_EDITION = { code: 'processes.no-such-edition', kind: 'missing' } as const

/** Charts as everybody sees them: a power with its chart, the general charts, two editions compared. */
export const chartsRoutes: readonly Route[] = [
  route({ ...open, path: '/charts', shape: {} }, async ({ db, moment, lang, link }) => {
    const charts = (await listCharts(reading(db, moment), moment.today)).filter(({ power }) => power === null)
    const named = charts.map((chart) => ({ ...chart, title: inWords(lang, chart.name) }))
    const { general = [], services = [] } = Object.groupBy(named, ({ isGeneral }) =>
      isGeneral ? 'general' : 'services',
    )
    const page = <ChartsPage {...{ lang, services, link }} charts={general} />
    return show(wordsOf(lang).charts.title, page, { section: 'open', cache: ['charts', 'powers'] })
  }),

  route({ ...open, path: '/charts/:id', shape: { params: Named, query: EditionAsked } }, async (visit) => {
    const { db, moment, lang, link, params, query } = visit
    const tx = reading(db, moment)
    const view = await chartView(tx, params.id, query.edition)
    if (!view) return refused(query.edition === undefined ? noChart() : NO_EDITION)
    const name = inWords(lang, view.edition.chart.name)
    const told = toldChart(lang, view.edition.chart, null)
    const powers = view.power ? [] : (await listPowers(tx, tx.today)).filter(({ chart }) => chart === params.id)
    const page = <ChartPage {...{ lang, name, view, told, powers, link }} drawn={drawnOf(visit, view)} />
    return show(name, page, { section: 'open', cache: [`chart:${params.id}`, 'powers'] })
  }),

  route({ ...open, path: '/charts/:id/difference', shape: { params: Named, query: PairAsked } }, async (visit) => {
    const { db, moment, lang, link, params, query } = visit
    const tx = reading(db, moment)
    const view = await chartView(tx, params.id)
    const from = await findEdition(tx, { chartId: params.id, number: query.from })
    const to = await findEdition(tx, { chartId: params.id, number: query.to })
    if (!view || !from || !to) return refused(NO_EDITION)
    const difference = drawnDifference(lang, from.chart, to.chart)
    const { editions } = view
    const page = <DifferencePage {...{ lang, from, to, editions, difference, link }} />
    return show(wordsOf(lang).difference.title(difference.name), page, {
      ...{ section: 'open', cache: [`chart:${params.id}`] },
    })
  }),

  route({ ...open, path: '/powers/:id', shape: { params: Named, query: EditionAsked } }, async (visit) =>
    powerPage(visit, reading(visit.db, visit.moment), visit.params.id, visit.query.edition),
  ),
]

/** A power by its own id or by that of the item one applies for under it. */
async function powerPage(visit: Visit, tx: Tx, asked: string, number: number | undefined): Promise<Answer> {
  const { lang, link } = visit
  const id = await powerIdOf(tx, asked)
  const power = id === null ? null : await powerView(tx, id, tx.today)
  const isHere = visit.subsite === null || (power && (await listPowers(tx, tx.today, { id: power.id })).length > 0)
  if (!power || !isHere) return refused({ code: 'processes.no-such-power', kind: 'missing' })
  const view = power.chart === null ? null : await chartView(tx, power.chart, number)
  if (number !== undefined && !view) return refused(NO_EDITION)
  const run = view && { view, drawn: drawnOf(visit, view) }
  const told = toldChart(lang, view?.edition.chart ?? null, power)
  const page = <PowerPage {...{ lang, power, told, run, link }} cite={(basis) => citeOf(lang, basis)} />
  const cache = [`power:${power.id}`, ...(power.chart === null ? [] : [`chart:${power.chart}`])]
  return show(power.name[lang], page, { section: 'open', cache })
}

function drawnOf({ lang, link }: Visit, { edition, figures }: ChartView) {
  return drawnChart(lang, edition.chart, { figures, link })
}

function noChart() {
  return { code: 'processes.no-such-chart', kind: 'missing' } as const
}
