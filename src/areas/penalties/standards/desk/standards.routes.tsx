import { Type } from 'typebox'
import { parseDay } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import { citeArticle } from '#law/cite.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { lawbook } from '../../../clocks/index.ts'
import { listBodies } from '../../../organisations/index.ts'
import { adoptStandard } from '../adopt-standard.ts'
import { answerComment } from '../answer-comment.ts'
import { ADOPTION_STATES, COMMENT_RESULTS, LEAST_DAYS } from '../contract.ts'
import { fileStandard } from '../file-standard.ts'
import { openComments } from '../open-comments.ts'
import { publishStandard } from '../publish-standard.ts'
import { repealStandard } from '../repeal-standard.ts'
import { reviewStandard } from '../review-standard.ts'
import { saidOf } from '../said-of.ts'
import { StandardId } from '../shapes.ts'
import { StandardDesk } from './standard.desk.tsx'
import { deskStandard } from './standard.view.ts'
import { bodiesToWriteFor } from './standard-editor.view.ts'
import { StandardsDesk } from './standards.desk.tsx'
import { deskStandards } from './standards.view.ts'
import { wordsOf } from './words/index.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const section = '/desk/standards'
const NO_STANDARD = { code: 'penalties.no-such-standard', kind: 'missing' } as const
const revision = Type.Integer({ minimum: 1 })
const line = (most: number) => Type.String({ maxLength: most })

const list = route({ ...DESK, method: 'GET', path: '/desk/standards', shape: {} }, async (visit) => {
  const { lang, link, actor } = visit
  const tx = reading(visit.db, visit.moment)
  const mayBegin = (await bodiesToWriteFor(tx, actor)).length > 0
  const page = <StandardsDesk {...{ lang, mayBegin, link }} standards={await deskStandards(tx, actor)} />
  return show(wordsOf(lang).list.title, page, { section })
})

const one = route(
  { ...DESK, method: 'GET', path: '/desk/standards/:id', shape: { params: StandardId } },
  async (visit) => {
    const { lang, link, actor, csrf, requestKey } = visit
    const tx = reading(visit.db, visit.moment)
    const standard = await deskStandard(tx, actor, visit.params.id)
    if (!standard) return refused(NO_STANDARD)
    const shown = standard.draft?.checked.ok ? standard.draft.checked.standard : (standard.edition?.standard ?? null)
    const decides = new Set(postsOf(actor).flatMap(({ role, bodyId }) => (role === 'decide' ? [bodyId] : [])))
    const bodies = (await listBodies(tx)).map(({ id, level, shortName }) => ({ id, level, name: shortName }))
    const page = (
      <StandardDesk
        {...{ lang, standard, csrf, requestKey, link, today: tx.today, leastDays: LEAST_DAYS }}
        said={shown && saidOf(lang, shown)}
        saidOf={(each) => saidOf(lang, each)}
        bodies={bodies.filter(({ id }) => decides.has(id))}
        townships={bodies.filter(({ level }) => level === 'township')}
        cite={(article) => citeArticle(lawbook(), article, lang)}
      />
    )
    return show(standard.name[lang], page, { section, assets: ['penalties-plots/paired.css'] })
  },
)

const review = route(
  {
    ...{ ...DESK, method: 'POST', path: '/desk/standards/:id/review' },
    shape: { params: StandardId, body: Type.Object({ revision, opinion: line(1000) }) },
  },
  (visit) => act(visit, (tx, input) => reviewStandard(tx, visit.actor, { ...input, ...visit.body })),
)

const ask = route(
  {
    ...DESK,
    method: 'POST',
    path: '/desk/standards/:id/ask',
    shape: { params: StandardId, body: Type.Object({ to: line(10) }) },
  },
  async (visit) => {
    const to = parseDay(visit.body.to)
    if (!to) return refused({ code: 'penalties.comments-too-short', kind: 'invalid', facts: { days: LEAST_DAYS } })
    return act(visit, (tx, input) => openComments(tx, visit.actor, { ...input, to }))
  },
)

const answer = route(
  {
    ...{ ...DESK, method: 'POST', path: '/desk/standards/:id/comments/:no/answer' },
    shape: {
      params: Type.Object({ ...StandardId.properties, no: Type.Integer({ minimum: 1 }) }),
      body: Type.Record(Type.String(), line(1000)),
    },
  },
  async (visit) => {
    const { no } = visit.params
    const result = COMMENT_RESULTS.find((each) => each === visit.body[`result-${no}`])
    if (!result) return refused({ code: 'penalties.no-result', kind: 'invalid' })
    const text = visit.body[`answer-${no}`] ?? ''
    return act(visit, (tx, input) => answerComment(tx, visit.actor, { ...input, no, result, answer: text }))
  },
)

const file = route(
  {
    ...{ ...DESK, method: 'POST', path: '/desk/standards/:id/file' },
    shape: { params: StandardId, body: Type.Object({ revision, filedAs: line(100) }) },
  },
  (visit) => act(visit, (tx, input) => fileStandard(tx, visit.actor, { ...input, ...visit.body })),
)

const publish = route(
  {
    ...{ ...DESK, method: 'POST', path: '/desk/standards/:id/publish' },
    shape: { params: StandardId, body: Type.Object({ revision, from: line(10) }) },
  },
  async (visit) => {
    const from = parseDay(visit.body.from)
    if (!from) return tooEarly(visit.body.from)
    return act(visit, (tx, input) =>
      publishStandard(tx, visit.actor, { ...input, revision: visit.body.revision, from }),
    )
  },
)

const repeal = route(
  {
    ...{ ...DESK, method: 'POST', path: '/desk/standards/:id/repeal' },
    shape: { params: StandardId, body: Type.Object({ repealFrom: line(10) }) },
  },
  async (visit) => {
    const from = parseDay(visit.body.repealFrom)
    return from
      ? act(visit, (tx, input) => repealStandard(tx, visit.actor, { ...input, from }))
      : tooEarly(visit.body.repealFrom)
  },
)

const Places = Type.Union([line(10), Type.Array(line(10))])

const adopt = route(
  {
    ...{ ...DESK, method: 'POST', path: '/desk/standards/:id/adopt' },
    shape: {
      params: StandardId,
      body: Type.Object({
        ...{ bodyId: Type.Integer({ minimum: 1 }), state: Type.Enum([...ADOPTION_STATES]), adoptFrom: line(10) },
        ...{ places: Type.Optional(Places), byStandard: line(60), reason: line(500) },
      }),
    },
  },
  async (visit) => {
    const { bodyId, state, adoptFrom, places = [], byStandard, reason } = visit.body
    const from = parseDay(adoptFrom)
    if (!from) return tooEarly(adoptFrom)
    const use = { bodyId, state, from, reason, places: [places].flat().map(Number) }
    const other = byStandard.trim() === '' ? null : byStandard.trim()
    return act(visit, (tx, input) => adoptStandard(tx, visit.actor, { ...input, ...use, byStandard: other }))
  },
)

function tooEarly(from: string): Answer {
  return refused({ code: 'penalties.from-in-the-past', kind: 'invalid', facts: { from } })
}

/** One verb, once; afterwards back to the standard. */
async function act<Done extends FactData>(
  visit: Visit<{ readonly id: string }>,
  verb: (tx: Tx, input: { readonly standardId: string }) => Promise<Outcome<Done>>,
): Promise<Answer> {
  const standardId = visit.params.id
  const outcome = await doOnce(visit, (tx) => verb(tx, { standardId }))
  return outcome.ok ? goTo(visit.link(`/desk/standards/${standardId}`)) : refused(outcome.no)
}

/** Standards at the desk: the list, one with its life, and each act of it. */
export const deskStandardsRoutes: readonly Route[] = [list, one, review, ask, answer, file, publish, repeal, adopt]
