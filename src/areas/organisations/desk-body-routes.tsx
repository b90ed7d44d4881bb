import { Type } from 'typebox'
import { day } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import { absencesOf, countPosts } from './absences.ts'
import { BodyId, backToBody } from './back-to-body.ts'
import { rightsAt } from './body-rights.ts'
import { closeWindow } from './close-window.ts'
import { ABSENCE_REASONS, WINDOW_KINDS } from './contract.ts'
import { BodiesDesk } from './desk/bodies.desk.tsx'
import { BodyDesk } from './desk/body.desk.tsx'
import { endAbsence } from './end-absence.ts'
import { openWindow } from './open-window.ts'
import { postLines } from './posts.ts'
import { findBody, listBodies, staffOf, windowsOf } from './queries.ts'
import { recordAbsence } from './record-absence.ts'
import { wordsOf } from './words/index.ts'

const Uuid = Type.String({ format: 'uuid' })
const DayText = Type.String({ format: 'date' })
const desk = { site: 'desk', door: 'officer' } as const

/** Bodies, posts, absences and windows at the desk. */
export const deskBodyRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: '/desk/bodies', shape: {} }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const counts = await countPosts(tx, tx.today)
    const bodies = (await listBodies(tx)).map((body) => ({
      ...body,
      ...(counts.get(body.id) ?? { posts: 0, away: 0 }),
    }))
    return show(wordsOf(visit.lang).desk.bodies, <BodiesDesk lang={visit.lang} bodies={bodies} link={visit.link} />)
  }),

  route({ ...desk, method: 'GET', path: '/desk/bodies/:id', shape: { params: BodyId } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const body = await findBody(tx, visit.params.id)
    if (!body) return refused({ code: 'organisations.no-such-body', kind: 'missing' })
    const posts = await postLines(tx, body.id, tx.today)
    const props = {
      ...{ lang: visit.lang, body, posts, today: tx.today, link: visit.link },
      absences: await absencesOf(tx, body.id, tx.today),
      windows: await windowsOf(tx, body.id, tx.today),
      staff: await staffOf(tx, body.id),
      rights: rightsAt(visit.actor, body.id, posts, visit.lang),
    }
    return show(body.name[visit.lang], <BodyDesk {...props} csrf={visit.csrf} requestKey={visit.requestKey} />)
  }),

  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/bodies/:id/absences' },
      shape: {
        params: BodyId,
        body: Type.Object({ holdingId: Uuid, fromOn: DayText, toOn: DayText, reason: Type.Enum(ABSENCE_REASONS) }),
      },
    },
    (visit) => {
      const { holdingId, fromOn, toOn, reason } = visit.body
      const input = { bodyId: visit.params.id, holdingId, fromOn: day(fromOn), toOn: day(toOn), reason }
      return backToBody(visit, () => doOnce(visit, (tx) => recordAbsence(tx, visit.actor, input)))
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/bodies/:id/absences/:absence/end' },
      shape: { params: Type.Object({ ...BodyId.properties, absence: Uuid }) },
    },
    (visit) => {
      const input = { bodyId: visit.params.id, absenceId: visit.params.absence }
      return backToBody(visit, () => doOnce(visit, (tx) => endAbsence(tx, visit.actor, input)))
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/bodies/:id/windows' },
      shape: {
        params: BodyId,
        body: Type.Object({
          windowNumber: Type.Integer({ minimum: 1, maximum: 9999 }),
          windowKind: Type.Enum(WINDOW_KINDS),
        }),
      },
    },
    (visit) => {
      const { windowNumber: number, windowKind: kind } = visit.body
      return backToBody(visit, () =>
        doOnce(visit, async (tx) => {
          const [first] = await windowsOf(tx, visit.params.id, tx.today)
          const atBodyId = first?.atId ?? visit.params.id
          return openWindow(tx, visit.actor, { bodyId: visit.params.id, number, atBodyId, kind, items: 'all' })
        }),
      )
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/bodies/:id/windows/:number/close' },
      shape: { params: Type.Object({ ...BodyId.properties, number: Type.Integer({ minimum: 1, maximum: 9999 }) }) },
    },
    (visit) => {
      const input = { bodyId: visit.params.id, number: visit.params.number }
      return backToBody(visit, () => doOnce(visit, (tx) => closeWindow(tx, visit.actor, input)))
    },
  ),
]
