import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { PROCEDURES, STATES } from '../../case.ts'
import { PENALTY_LISTS, type PenaltyFilter, type PenaltyLine } from '../../contract.ts'
import { seesFlags } from '../../control/flag-access.ts'
import { makesFor } from '../../maker/questions.ts'
import { listPenalties } from '../../queries.ts'
import { controlWordsOf } from '../control/words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import { PenaltyQueue } from './queue.desk.tsx'
import { queueCsv } from './queue-csv.ts'

const query = Type.Object({
  view: Type.Optional(Type.Union(PENALTY_LISTS.map((view) => Type.Literal(view)))),
  state: Type.Optional(Type.Union(STATES.map((state) => Type.Literal(state)))),
  procedure: Type.Optional(Type.Union(PROCEDURES.map((procedure) => Type.Literal(procedure)))),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})

/** Most rows of an export; more than somebody works on, less than would hold the server up. */
const EXPORT_MOST = 10_000

/** The penalties of the bodies somebody works for, and the same as a table to take along: both by `listPenalties`. */
export const queueRoutes: readonly Route[] = [
  route(
    { method: 'GET', path: '/desk/penalties', site: 'desk', door: 'officer', shape: { query } },
    async ({ db, moment, actor, lang, link, query: asked }) => {
      const tx = reading(db, moment)
      const filter: PenaltyFilter = asked
      const holds = (...roles: readonly string[]) => postsOf(actor).some(({ role }) => roles.includes(role))
      return show(
        deskWordsOf(lang).queue.title,
        <PenaltyQueue
          lang={lang}
          view={asked.view ?? 'open'}
          state={asked.state ?? null}
          procedure={asked.procedure ?? null}
          page={await listPenalties(tx, actor, filter)}
          at={moment.at}
          mayLead={holds('site_check', 'intake')}
          maySpot={holds('site_check')}
          mayNotices={await seesFlags(tx, actor)}
          mayAnswer={makesFor(actor).length > 0}
          link={link}
        />,
        { section: '/desk/penalties' },
      )
    },
  ),
  route(
    { method: 'GET', path: '/desk/penalties.csv', site: 'desk', door: 'officer', shape: { query } },
    async ({ db, moment, actor, lang, query: asked }) => {
      const tx = reading(db, moment)
      const rows: PenaltyLine[] = []
      for (let after = asked.after; rows.length < EXPORT_MOST; ) {
        const page = await listPenalties(tx, actor, { ...asked, limit: 200, ...(after ? { after } : {}) })
        rows.push(...page.rows)
        if (page.next === null) break
        after = page.next
      }
      const bytes = queueCsv(rows, lang)
      return { kind: 'file', name: controlWordsOf(lang).csv.name, type: 'text/csv; charset=utf-8', bytes }
    },
  ),
]
