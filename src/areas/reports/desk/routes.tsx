import { type Static, Type } from 'typebox'
import type { Outcome } from '#base/outcome.ts'
import { TABLE_TWO } from '#law/requests/report/figures.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { findBody } from '../../organisations/index.ts'
import { insideOf } from '../access.ts'
import { check } from '../check.ts'
import type { RevisionRef } from '../contract.ts'
import { correct } from '../correct.ts'
import { checked } from '../deviations.ts'
import { draft } from '../draft.ts'
import { edit, LONGEST } from '../edit.ts'
import { freezeAnew } from '../freeze-anew.ts'
import { publish } from '../publish.ts'
import { refusalSentence } from '../refusals.ts'
import { sign } from '../sign.ts'
import { submit } from '../submit.ts'
import { wordsOf } from '../words/index.ts'
import { At, addressOf, type Found, foundAt, NONE, showDesk } from './desk-report.tsx'
import { EditDesk } from './edit.desk.tsx'
import { listView } from './list-view.ts'
import { ReportsDesk } from './reports.desk.tsx'
import { statedOf, typedOf } from './stated-typed.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const section = '/desk/reports'
const words = (most: number) => Type.Optional(Type.String({ maxLength: most }))
const revision = Type.Integer({ minimum: 1 })
/** Body and year, as the form offers them: `8-2025`. */
const Begin = Type.Object({ of: Type.String({ pattern: '^[1-9]\\d{0,8}-20\\d\\d$' }) })
const Written = Type.Object({
  ...{ revision, s1: words(LONGEST + 1), s5: words(LONGEST + 1), s6: words(LONGEST + 1) },
  ...Object.fromEntries(TABLE_TWO.map((key) => [key, words(20)])),
})
const Because = Type.Object({
  revision,
  ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`b${i}`, words(500)])),
})

/** The annual reports at the desk: the list, one report with its figures as doors, and its verbs. */
export const deskRoutes: readonly Route[] = [
  route({ ...DESK, method: 'GET', path: '/desk/reports', shape: {} }, async (visit) => {
    const { db, moment, actor, lang, link, csrf, requestKey } = visit
    const view = await listView(reading(db, moment), actor, lang)
    if (insideOf(actor).length === 0) return refused(NONE)
    const page = <ReportsDesk {...{ lang, link, csrf, requestKey, ...view }} />
    return show(wordsOf(lang).desk.title, page, { section })
  }),
  route({ ...DESK, method: 'POST', path: '/desk/reports/new', shape: { body: Begin } }, async (visit) => {
    const [bodyId = 0, year = 0] = visit.body.of.split('-').map(Number)
    const outcome = await doOnce(visit, (tx) => draft(tx, visit.actor, { bodyId, year }))
    if (!outcome.ok) return refused(outcome.no)
    const body = await findBody(reading(visit.db, visit.moment), bodyId)
    return goTo(visit.link(`/desk/reports/${body?.code}/${year}/${outcome.value.edition}`))
  }),
  route(
    {
      ...{ ...DESK, method: 'GET', path: '/desk/reports/:body/:year/:edition' },
      shape: { params: At, query: Type.Object({ cell: words(60) }) },
    },
    async (visit) => showDesk(visit, visit.query.cell ?? null, null),
  ),
  route({ ...DESK, method: 'GET', path: '/desk/reports/:body/:year/:edition/edit', shape: { params: At } }, (visit) =>
    withReport(visit, (found) => offerEdit(visit, found, null, null)),
  ),
  route(
    { ...DESK, method: 'POST', path: '/desk/reports/:body/:year/:edition/edit', shape: { params: At, body: Written } },
    (visit) =>
      withReport(visit, async (found) => {
        const typed = visit.body as Readonly<Record<string, string | number>> // all fields of the form are texts but the revision
        const sections = { 一: `${typed['s1'] ?? ''}`, 五: `${typed['s5'] ?? ''}`, 六: `${typed['s6'] ?? ''}` }
        const ref = refOf(found, visit.body.revision)
        const input = { ref, sections, stated: statedOf(typed) }
        const outcome = await doOnce(visit, (tx) => edit(tx, visit.actor, input))
        if (outcome.ok) return goTo(visit.link(found.here))
        if (outcome.no.kind !== 'invalid') return refused(outcome.no)
        return offerEdit(visit, found, typed, refusalSentence(visit.lang, outcome.no))
      }),
  ),
  verbRoute('freeze-anew', Type.Object({ revision }), (tx, { actor }, ref) => freezeAnew(tx, actor, { ref })),
  verbRoute('check', Because, async (tx, { actor, body }, ref, found) => {
    const { deviations } = await checked(tx, found.row)
    const typed = body as Readonly<Record<string, unknown>> // `b0` … in the order of the deviations
    const because = Object.fromEntries(deviations.map(({ key }, i) => [key, `${typed[`b${i}`] ?? ''}`]))
    return check(tx, actor, { ref, because })
  }),
  verbRoute('sign', Type.Object({ revision }), (tx, { actor }, ref) => sign(tx, actor, { ref })),
  verbRoute('submit', Type.Object({ revision }), (tx, { actor }, ref) => submit(tx, actor, { ref })),
  verbRoute('publish', Type.Object({ revision }), (tx, { actor }, ref) => publish(tx, actor, { ref })),
  verbRoute('correct', Type.Object({ revision, because: words(500) }), (tx, { actor, body }, ref) =>
    correct(tx, actor, { ref, because: body.because ?? '' }),
  ),
]

/** A verb of one edition for the revision that was read: once, then back to the report, or on to the edition it opened; what can be put right comes back with it. */
function verbRoute<Body extends ReturnType<typeof Type.Object>>(
  name: string,
  body: Body,
  verb: (
    tx: Tx,
    visit: Visit<At, unknown, Static<Body>>,
    ref: RevisionRef,
    found: Found,
  ) => Promise<Outcome<{ id: string; edition?: number }>>,
): Route {
  const path = `/desk/reports/:body/:year/:edition/${name}`
  return route({ ...DESK, method: 'POST', path, shape: { params: At, body } }, (visit) =>
    withReport(visit, async (found) => {
      const asked = visit as Visit<At, unknown, Static<Body> & { revision: number }> // the route's own shapes
      const ref = refOf(found, asked.body.revision)
      const outcome = await doOnce<{ id: string; edition?: number }>(visit, (tx) => verb(tx, asked, ref, found))
      if (outcome.ok) return goTo(visit.link(addressOf(found, outcome.value.edition ?? found.row.edition)))
      if (outcome.no.kind !== 'invalid') return refused(outcome.no)
      return showDesk(asked, null, refusalSentence(visit.lang, outcome.no))
    }),
  )
}

function refOf({ row }: Found, read: number): RevisionRef {
  return { bodyId: row.body_id, id: row.id, revision: read }
}

async function withReport(visit: Visit<At>, then: (found: Found) => Promise<Answer> | Answer): Promise<Answer> {
  const found = await foundAt(reading(visit.db, visit.moment), visit)
  return found ? then(found) : refused(NONE)
}

function offerEdit(
  { lang, link, csrf, requestKey }: Visit<At>,
  { view, here, body, row }: Found,
  typed: Readonly<Record<string, string | number>> | null,
  wrong: string | null,
): Answer {
  const page = (
    <EditDesk
      {...{ lang, csrf, requestKey, view, wrong, body: body.name[lang], revision: row.revision }}
      typed={typed ?? typedOf(view)}
      action={link(`${here}/edit`)}
    />
  )
  return show(wordsOf(lang).desk.editTitle, page, { section, status: wrong === null ? 200 : 422 })
}
