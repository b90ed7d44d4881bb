import { Type } from 'typebox'
import { parseDay } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { approveChart } from '../approve-chart.ts'
import { chartView } from '../chart-view.ts'
import { deskChartsView } from '../desk-charts-view.ts'
import { draftView } from '../draft-view.ts'
import { drawnDifference } from '../drawn-difference.ts'
import { dropDraft } from '../drop-draft.ts'
import { publishChart } from '../publish-chart.ts'
import { Named } from '../shapes.ts'
import { inWords } from '../words-of-chart.ts'
import { DeskChart } from './chart.desk.tsx'
import { DeskCharts } from './charts.desk.tsx'
import { wordsOf } from './words/index.ts'

const desk = { site: 'desk', door: 'officer' } as const
const Revision = Type.Object({ revision: Type.Integer({ minimum: 1 }) })

/** Charts at the desk: those of the reader's bodies, and one with its draft: approve, publish, drop. */
export const deskChartsRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: '/desk/charts', shape: {} }, async ({ db, moment, actor, lang, link }) => {
    const charts = await deskChartsView(reading(db, moment), actor, lang)
    return show(wordsOf(lang).charts.title, <DeskCharts lang={lang} charts={charts} link={link} />, {
      section: '/desk/charts',
    })
  }),

  route({ ...desk, method: 'GET', path: '/desk/charts/:id', shape: { params: Named } }, chartPage),

  route(
    { ...desk, method: 'POST', path: '/desk/charts/:id/approve', shape: { params: Named, body: Revision } },
    async (visit) => {
      const { revision } = visit.body
      return act(visit, (tx) => approveChart(tx, visit.actor, { chartId: visit.params.id, revision }))
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/charts/:id/publish' },
      shape: { params: Named, body: Type.Object({ ...Revision.properties, from: Type.String({ maxLength: 10 }) }) },
    },
    async (visit) => {
      const { revision, from: typed } = visit.body
      const from = parseDay(typed)
      if (!from) return refused({ code: 'processes.from-in-the-past', kind: 'invalid', facts: { from: typed } })
      return act(visit, (tx) => publishChart(tx, visit.actor, { chartId: visit.params.id, revision, from }))
    },
  ),

  route(
    { ...desk, method: 'POST', path: '/desk/charts/:id/drop', shape: { params: Named, body: Revision } },
    async (visit) => {
      const { revision } = visit.body
      return act(visit, (tx) => dropDraft(tx, visit.actor, { chartId: visit.params.id, revision }))
    },
  ),
]

async function chartPage(visit: Visit<{ readonly id: string }>): Promise<Answer> {
  const { db, moment, actor, lang, link, csrf, requestKey } = visit
  const { id } = visit.params
  const tx = reading(db, moment)
  const view = await chartView(tx, id)
  if (!view) return refused({ code: 'processes.no-such-chart', kind: 'missing' })
  const found = await draftView(tx, actor, id)
  const { edition, editions } = view
  const name = inWords(lang, edition.chart.name)
  const page = (
    <DeskChart
      {...{ lang, name, edition, editions, csrf, requestKey, link }}
      draft={found?.draft ?? null}
      findings={found?.findings ?? []}
      difference={found && drawnDifference(lang, edition.chart, found.draft.chart)}
      today={moment.today}
    />
  )
  return show(wordsOf(lang).chart.title(name), page, { section: '/desk/charts' })
}

/** One verb, once; afterwards back to the chart. */
async function act<Done extends FactData>(
  visit: Visit<{ readonly id: string }>,
  verb: (tx: Tx) => Promise<Outcome<Done>>,
): Promise<Answer> {
  const outcome = await doOnce(visit, verb)
  return outcome.ok ? goTo(visit.link(`/desk/charts/${visit.params.id}`)) : refused(outcome.no)
}
