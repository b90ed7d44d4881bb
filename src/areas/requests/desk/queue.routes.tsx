import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { QueueLine } from '../contract.ts'
import { type QueueFilter, queueOf } from '../queue.ts'
import { queueCounts } from '../queue-counts.ts'
import { STATES } from '../request.ts'
import { RequestQueue, VIEWS } from './queue.desk.tsx'
import { queueCsv } from './queue-csv.ts'
import { deskWordsOf } from './words/index.ts'

const query = Type.Object({
  view: Type.Optional(Type.Enum([...VIEWS])),
  state: Type.Optional(Type.Enum([...STATES])),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})

/** Most rows of an export; more than somebody works on, less than would hold the server up. */
const EXPORT_MOST = 10_000

/** The requests of the bodies somebody works for, and the same as a table to take along: both by `queueOf`. */
export const queueRoutes: readonly Route[] = [
  route(
    { method: 'GET', path: '/desk/requests', site: 'desk', door: 'officer', shape: { query } },
    async ({ db, moment, actor, lang, link, query: asked }) => {
      const tx = reading(db, moment)
      const filter: QueueFilter = { view: 'open', ...asked }
      const page = await queueOf(tx, actor, filter)
      const body = (
        <RequestQueue
          {...{ lang, link, filter, ...page }}
          counts={await queueCounts(tx, actor)}
          at={moment.at}
          mayTake={postsOf(actor).some(({ role }) => role === 'disclosure' || role === 'intake')}
        />
      )
      return show(deskWordsOf(lang).queue.title, body, { section: '/desk/requests' })
    },
  ),
  route(
    { method: 'GET', path: '/desk/requests.csv', site: 'desk', door: 'officer', shape: { query } },
    async ({ db, moment, actor, lang, query: asked }) => {
      const tx = reading(db, moment)
      const rows: QueueLine[] = []
      for (let after = asked.after; rows.length < EXPORT_MOST; ) {
        const page = await queueOf(tx, actor, { view: 'open', ...asked, ...(after ? { after } : {}) })
        rows.push(...page.rows)
        if (page.next === null) break
        after = page.next
      }
      const bytes = queueCsv(rows, lang)
      return { kind: 'file', name: deskWordsOf(lang).queue.csvName, type: 'text/csv; charset=utf-8', bytes }
    },
  ),
]
