import { createElement } from 'react'
import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { goTo, json, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import { draftChart } from '../draft-chart.ts'
import { editionsOf, findDraft, findEdition } from '../queries.ts'
import { Named } from '../shapes.ts'
import { CHART_EDITOR_ASSETS, ChartEditor } from './chart-editor.desk.tsx'
import { chartEditorOf } from './chart-editor.view.ts'
import { wordsOf } from './editor/words/index.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const NO_CHART = { code: 'processes.no-such-chart', kind: 'missing' } as const

const edit = route(
  { ...DESK, method: 'GET', path: '/desk/charts/:id/edit', shape: { params: Named } },
  async (visit) => {
    const props = await chartEditorOf(visit, visit.params.id)
    if (!props) return refused(NO_CHART)
    const title = wordsOf(visit.lang).page.title(props.name)
    return show(title, createElement(ChartEditor, props), { section: '/desk/charts', assets: CHART_EDITOR_ASSETS })
  },
)

const save = route(
  {
    ...DESK,
    method: 'POST',
    path: '/desk/charts/:id/draft',
    texts: ['xml'],
    shape: {
      params: Named,
      body: Type.Object({
        revision: Type.Integer({ minimum: 0 }),
        note: Type.String({ maxLength: 500 }),
        xml: Type.String(),
      }),
    },
  },
  async (visit) => {
    const chartId = visit.params.id
    const outcome = await doOnce(visit, (tx) => draftChart(tx, visit.actor, { chartId, ...visit.body }))
    return outcome.ok ? goTo(visit.link(`/desk/charts/${chartId}/edit`)) : refused(outcome.no)
  },
)

/** The file of the draft as it was kept, else that of the newest edition. */
const file = route(
  { ...DESK, method: 'GET', path: '/desk/charts/:id/draft.bpmn', shape: { params: Named } },
  async (visit) => {
    const chartId = visit.params.id
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
