import { Type } from 'typebox'
import { type Outcome, refuse } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../../../clocks/index.ts'
import { refusalSentence } from '../../../refusals.ts'
import { knownStandard } from '../../../standards/known-standard.ts'
import { saidOf } from '../../../standards/said-of.ts'
import { bodiesOf, MISSING } from '../../access.ts'
import { FLAG_KINDS, type FlagKind } from '../../contract.ts'
import { answerFlag } from '../../control/answer-flag.ts'
import { NOT_YOUR_FLAGS, seesFlags } from '../../control/flag-access.ts'
import { flagList } from '../../control/flag-list.ts'
import { FLAG_VIEWS } from '../../control/flag-page.ts'
import { type NoticeView, noticeView } from '../../control/notice-view.ts'
import { refOfNumber } from '../../queries.ts'
import { wordsOf } from '../../words/index.ts'
import { Notice } from './notice.desk.tsx'
import { noticePath } from './notice-path.ts'
import { Notices } from './notices.desk.tsx'
import { controlWordsOf } from './words/index.ts'

const PATH = '/desk/penalties/notices'
const DESK = { site: 'desk', door: 'officer' } as const
const params = Type.Object({
  number: Type.String({ minLength: 10, maxLength: 30 }),
  kind: Type.Union(FLAG_KINDS.map((kind) => Type.Literal(kind))),
})
type Named = Visit<{ readonly number: string; readonly kind: FlagKind }>

const list = route(
  {
    ...{ ...DESK, method: 'GET', path: PATH },
    shape: {
      query: Type.Object({ view: Type.Optional(Type.Union(FLAG_VIEWS.map((view) => Type.Literal(view)))) }),
    },
  },
  async ({ db, moment, actor, lang, link, query }) => {
    const tx = reading(db, moment)
    if (!(await seesFlags(tx, actor))) return refused(NOT_YOUR_FLAGS)
    const view = query.view ?? 'open'
    const page = await flagList(tx, actor, view)
    const title = controlWordsOf(lang).notices.title
    return show(title, <Notices {...{ lang, view, page, link }} />, { section: '/desk/penalties' })
  },
)

const one = route({ ...DESK, method: 'GET', path: `${PATH}/:number/:kind`, shape: { params } }, async (visit) => {
  const found = await noticeOf(visit)
  return found.ok ? noticePage(visit, found.value, '', null) : refused(found.no)
})

const answer = route(
  {
    ...{ ...DESK, method: 'POST', path: `${PATH}/:number/:kind` },
    shape: { params, body: Type.Object({ answer: Type.String({ maxLength: 2000 }) }) },
  },
  async (visit) => {
    const found = await noticeOf(visit)
    if (!found.ok) return refused(found.no)
    const { bodyId, id: caseId } = found.value.found
    const { actor, params: named } = visit
    const input = { bodyId, caseId, kind: named.kind, answer: visit.body.answer }
    const outcome = await doOnce(visit, (tx) => answerFlag(tx, actor, input))
    if (outcome.ok) return goTo(visit.link(noticePath(named.number, named.kind)))
    if (outcome.no.kind !== 'invalid') return refused(outcome.no)
    return noticePage(visit, found.value, visit.body.answer, refusalSentence(visit.lang, outcome.no))
  },
)

/** What internal control noticed: the list, one notice, and its answer. */
export const noticeRoutes: readonly Route[] = [list, one, answer]

async function noticeOf({ db, moment, actor, params: { number, kind } }: Named): Promise<Outcome<NoticeView>> {
  const tx = reading(db, moment)
  const ref = await refOfNumber(tx, number)
  return ref ? noticeView(tx, actor, ref, kind) : refuse(MISSING)
}

async function noticePage(visit: Visit, notice: NoticeView, typed: string, no: string | null): Promise<Answer> {
  const { lang, link, csrf, requestKey } = visit
  const { decision, found, flag, violation, whyNot } = notice
  const tx = reading(visit.db, visit.moment)
  const said = decision && saidOf(lang, (await knownStandard(tx, decision.standard.hash)).standard)
  const page = (
    <Notice
      {...{ lang, notice, said, typed, link, refused: no, cite: cite(lang), keys: { csrf, requestKey } }}
      mayOpen={bodiesOf(visit.actor).includes(found.bodyId)}
      whyNot={whyNot && refusalSentence(lang, whyNot)}
    />
  )
  const more = { section: '/desk/penalties', assets: ['penalties-desk/decision.css'] }
  const title = `${wordsOf(lang).flagKinds[flag.kind]} · ${violation[lang]}`
  return show(title, page, { ...more, status: no ? 422 : 200 })
}
