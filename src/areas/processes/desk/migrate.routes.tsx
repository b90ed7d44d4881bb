import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { whyNotPublishAs } from '../access.ts'
import { answeringBodies } from '../answering-bodies.ts'
import { chartView } from '../chart-view.ts'
import { migrateRuns } from '../migrate-runs.ts'
import { mapIn, migrateView, pairIn } from '../migrate-view.ts'
import { Named } from '../shapes.ts'
import { inWords } from '../words-of-chart.ts'
import { MigratePage } from './migrate.desk.tsx'
import { wordsOf } from './words/index.ts'

const desk = { site: 'desk', door: 'officer' } as const
/** `from`, `to`, and for each step of the old edition that goes elsewhere `map_ID`. */
const Asked = Type.Record(Type.String({ maxLength: 80 }), Type.String({ maxLength: 500 }))

/** Moving running cases to another edition: look first, then confirm with a reason. */
export const migrateRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: '/desk/charts/:id/migrate', shape: { params: Named, query: Asked } }, preview),

  route(
    { ...desk, method: 'POST', path: '/desk/charts/:id/migrate', shape: { params: Named, body: Asked } },
    async (visit) => {
      const { body, params } = visit
      const migration = { chartId: params.id, ...pairIn(body), map: mapIn(body), reason: body['reason'] ?? '' }
      const outcome = await doOnce(visit, (tx) => migrateRuns(tx, visit.actor, migration))
      return outcome.ok ? goTo(visit.link(`/desk/charts/${params.id}/migrate`)) : refused(outcome.no)
    },
  ),
]

async function preview(visit: Visit<{ readonly id: string }, Readonly<Record<string, string>>>): Promise<Answer> {
  const { db, moment, actor, lang, link, csrf, requestKey, params, query } = visit
  const tx = reading(db, moment)
  const view = await chartView(tx, params.id)
  if (!view) return refused({ code: 'processes.no-such-chart', kind: 'missing' })
  const moving = await migrateView(tx, lang, view.editions, query)
  if (moving === 'no-such-edition') return refused({ code: 'processes.no-such-edition', kind: 'missing' })
  const name = inWords(lang, view.edition.chart.name)
  const whyNot = whyNotPublishAs(actor, await answeringBodies(tx, view.edition.bodyId), [])
  const page = (
    <MigratePage
      {...{ lang, name, whyNot, csrf, requestKey, link, ...moving }}
      chartId={params.id}
      editions={view.editions}
    />
  )
  return show(wordsOf(lang).migrate.title(name), page, { section: '/desk/charts' })
}
