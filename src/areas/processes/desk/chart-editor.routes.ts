import { createElement } from 'react'
import { Type } from 'typebox'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { goTo, json, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import { draftChart } from '../draft-chart.ts'
import { editionsOf, findDraft, findEdition } from '../queries.ts'
import { CHART_EDITOR_ASSETS, ChartEditor } from './chart-editor.desk.tsx'
import { chartEditorOf } from './chart-editor.view.ts'
import { wordsOf } from './editor/words/index.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const ChartId = Type.Object({ chartId: Type.String({ pattern: '^[\\w.-]{1,80}$' }) })
const NO_CHART = { code: 'processes.no-such-chart', kind: 'missing' } as const

const edit = route(
  { ...DESK, method: 'GET', path: '/desk/charts/:chartId/edit', shape: { params: ChartId } },
  async (visit) => {
    const props = await chartEditorOf(visit, visit.params.chartId)
    if (!props) return refused(NO_CHART)
    const title = wordsOf(visit.lang).page.title(props.name)
    return show(title, createElement(ChartEditor, props), { section: 'charts', assets: CHART_EDITOR_ASSETS })
  },
)

const save = route(
  {
    ...DESK,
    method: 'POST',
    path: '/desk/charts/:chartId/draft',
    texts: ['xml'],
    shape: {
      params: ChartId,
      body: Type.Object({
        revision: Type.Integer({ minimum: 0 }),
        note: Type.String({ maxLength: 500 }),
        xml: Type.String(),
      }),
    },
  },
  async (visit) => {
    const { chartId } = visit.params
    const staff = visit.actor.kind === 'officer' ? visit.actor.staffId : ''
    const outcome = await inTransaction(visit.db, visit.moment, (tx) =>
      once(tx, `processes.draft:${chartId}:${staff}`, visit.requestKey, visit.body, () =>
        draftChart(tx, visit.actor, { chartId, ...visit.body }),
      ),
    )
    return outcome.ok ? goTo(visit.link(`/desk/charts/${chartId}/edit`)) : refused(outcome.no)
  },
)

/** The file of the draft as it was kept, else that of the newest edition. */
const file = route(
  { ...DESK, method: 'GET', path: '/desk/charts/:chartId/draft.bpmn', shape: { params: ChartId } },
  async (visit) => {
    const { chartId } = visit.params
    const tx = reading(visit.db, visit.moment)
    const [latest] = await editionsOf(tx, chartId)
    const xml = (await findDraft(tx, chartId))?.xml ?? (latest && (await findEdition(tx, latest))?.xml)
    if (xml === undefined) return refused(NO_CHART)
    return { kind: 'file', name: `${chartId}.bpmn`, type: 'application/xml', bytes: new TextEncoder().encode(xml) }
  },
)

/** A name in traditional characters, for the editor to show: the dictionaries are too large for a browser. */
const traditional = route(
  {
    ...DESK,
    method: 'GET',
    path: '/desk/traditional',
    shape: { query: Type.Object({ words: Type.String({ maxLength: 300 }) }) },
  },
  async ({ query }) => json({ words: toTraditional(query.words) }),
)

/** Drawing the next edition of a chart. */
export const chartEditorRoutes: readonly Route[] = [edit, save, file, traditional]
