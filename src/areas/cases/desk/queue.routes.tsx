import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { goTo, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { isOnlyAgent } from '../access.ts'
import { STATES } from '../case.ts'
import type { QueueFilter } from '../contract.ts'
import { queueCounts, queueOf, searchCases, takenIn } from '../queries.ts'
import { axisOf, showClock } from '../show-clocks.ts'
import { Queue, VIEWS } from './queue.desk.tsx'
import { queueCsv } from './queue-csv.ts'
import { openWords, sealWords } from './sealed-words.ts'
import { wordsOf } from './words/index.ts'

const query = Type.Object({
  view: Type.Optional(Type.Union(VIEWS.map((view) => Type.Literal(view)))),
  item: Type.Optional(Type.String({ maxLength: 20 })),
  state: Type.Optional(Type.Union(STATES.map((state) => Type.Literal(state)))),
  after: Type.Optional(Type.String({ maxLength: 200 })),
  found: Type.Optional(Type.String({ maxLength: 800 })),
})

type Asked = ReturnType<typeof filterOf>

/** Most rows of an export; more than a window works on, less than would hold the server up. */
const EXPORT_MOST = 10_000

/** The queue of the desk, the agent's own, and both as a table to take along. All narrowed by the same function. */
export const queueRoutes: readonly Route[] = [
  route({ method: 'GET', path: '/desk', site: 'desk', door: 'officer', shape: {} }, async (visit) =>
    goTo(visit.link(isOnlyAgent(visit.actor) ? '/desk/agent' : '/desk/queue')),
  ),
  route({ method: 'GET', path: '/desk/queue', site: 'desk', door: 'officer', shape: { query } }, (visit) =>
    queuePage(visit, visit.query, false),
  ),
  route(
    {
      ...{ method: 'POST', path: '/desk/queue', site: 'desk', door: 'officer' },
      shape: { body: Type.Object({ q: Type.String({ maxLength: 100 }) }) },
    },
    async (visit) => {
      const typed = visit.body.q.trim()
      const found = encodeURIComponent(sealWords(visit.db.vault, visit.actor, typed))
      return goTo(visit.link(typed === '' ? '/desk/queue' : `/desk/queue?found=${found}`))
    },
  ),
  route({ method: 'GET', path: '/desk/agent', site: 'desk', door: 'officer', shape: { query } }, (visit) =>
    queuePage(visit, visit.query, true),
  ),
  route({ method: 'GET', path: '/desk/cases.csv', site: 'desk', door: 'officer', shape: { query } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const rows = []
    for (let after = visit.query.after; rows.length < EXPORT_MOST; ) {
      const page = await queueOf(tx, visit.actor, { ...filterOf(visit.query), limit: 200, ...(after ? { after } : {}) })
      rows.push(...page.rows)
      if (page.next === null) break
      after = page.next
    }
    const { csv } = wordsOf(visit.lang)
    return { kind: 'file', name: csv.name, type: 'text/csv; charset=utf-8', bytes: queueCsv(rows, visit.lang) }
  }),
]

async function queuePage(visit: Visit, asked: Parameters<typeof filterOf>[0], agent: boolean) {
  const { lang, moment } = visit
  const tx = reading(visit.db, moment)
  const actor = agent ? onlyAgentPosts(visit.actor) : visit.actor
  const found = asked.found === undefined ? null : openWords(visit.db.vault, visit.actor, asked.found)
  const page: Asked = filterOf(asked)
  const { rows, next } =
    agent && found === null && asked.view === undefined
      ? await takenIn(tx, actor, asked.after)
      : found === null
        ? await queueOf(tx, actor, { ...page, ...(asked.after === undefined ? {} : { after: asked.after }) })
        : { rows: await searchCases(tx, actor, found), next: null }
  const shown = rows.map((row) => ({ ...row, shown: row.clock && showClock(row.clock, lang) }))
  const words = wordsOf(lang).queue
  return show(
    agent ? words.agentTitle : words.title,
    <Queue
      lang={lang}
      agent={agent}
      view={asked.view ?? 'queue'}
      itemId={asked.item ?? null}
      state={asked.state ?? null}
      found={found}
      rows={shown}
      next={next}
      counts={await queueCounts(tx, actor)}
      axis={axisOf(moment.today)}
      today={moment.today}
      at={moment.at}
      csrf={visit.csrf}
      requestKey={visit.requestKey}
      link={visit.link}
    />,
    { section: agent ? '/desk/agent' : '/desk/queue' },
  )
}

function filterOf(asked: {
  readonly view?: (typeof VIEWS)[number]
  readonly item?: string
  readonly state?: (typeof STATES)[number]
  readonly after?: string
  readonly found?: string
}): QueueFilter {
  return {
    ...(asked.view === undefined ? {} : { view: asked.view }),
    ...(asked.item === undefined ? {} : { itemId: asked.item }),
    ...(asked.state === undefined ? {} : { state: asked.state }),
  }
}

/** On the agent's page somebody acts as agent only, even where they hold other posts. */
function onlyAgentPosts(actor: Visit['actor']): Visit['actor'] {
  return actor.kind === 'officer' ? { ...actor, posts: postsOf(actor).filter(({ role }) => role === 'agent') } : actor
}
