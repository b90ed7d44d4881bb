import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { PROCEDURES, STATES } from '../case.ts'
import { PENALTY_LISTS, type PenaltyFilter } from '../contract.ts'
import { listPenalties } from '../queries.ts'
import { PenaltyQueue } from './queue.desk.tsx'
import { deskWordsOf } from './words/index.ts'

const query = Type.Object({
  view: Type.Optional(Type.Union(PENALTY_LISTS.map((view) => Type.Literal(view)))),
  state: Type.Optional(Type.Union(STATES.map((state) => Type.Literal(state)))),
  procedure: Type.Optional(Type.Union(PROCEDURES.map((procedure) => Type.Literal(procedure)))),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})

/** The penalties of the bodies somebody works for, what falls due first on top. */
export const queueRoute: Route = route(
  { method: 'GET', path: '/desk/penalties', site: 'desk', door: 'officer', shape: { query } },
  async ({ db, moment, actor, lang, link, query: asked }) => {
    const filter: PenaltyFilter = asked
    const holds = (...roles: readonly string[]) => postsOf(actor).some(({ role }) => roles.includes(role))
    return show(
      deskWordsOf(lang).queue.title,
      <PenaltyQueue
        lang={lang}
        view={asked.view ?? 'open'}
        state={asked.state ?? null}
        procedure={asked.procedure ?? null}
        page={await listPenalties(reading(db, moment), actor, filter)}
        at={moment.at}
        mayLead={holds('site_check', 'intake')}
        maySpot={holds('site_check')}
        link={link}
      />,
      { section: '/desk/penalties' },
    )
  },
)
