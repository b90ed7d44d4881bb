import { Type } from 'typebox'
import type { Article } from '#base/outcome.ts'
import { kindOfNumber } from '#base/public-number.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { citeBelow, lawsBelow } from '../../clocks/index.ts'
import { type DrawnRun, drawnRun } from '../../processes/index.ts'
import { MISSING } from '../access.ts'
import { readCaseNumber } from '../case.ts'
import type { ClockShown } from '../clock-shown.ts'
import type { CaseRef, FollowView } from '../contract.ts'
import { documentLines } from '../documents/case-documents.ts'
import { makeDocument } from '../documents/make-document.ts'
import { handInCorrection } from '../hand-in-correction.ts'
import { runOwner } from '../move-chart.ts'
import { documentByPhrase, followView, refOfNumber } from '../queries.ts'
import { showClocks } from '../show-clocks.ts'
import { withdraw } from '../withdraw.ts'
import { Follow } from './follow.page.tsx'
import { FollowAsk, type FollowAskProps } from './follow-ask.page.tsx'
import { wordsOf } from './words/index.ts'

/** Number and phrase, as typed; both stay out of addresses. */
const keys = Type.Object({ number: Type.String({ maxLength: 60 }), phrase: Type.String({ maxLength: 200 }) })
const posted = Type.Intersect([keys, Type.Record(Type.String(), Type.Unknown())])
const FILE_FIELDS = Array.from({ length: 40 }, (_, i) => `file_m${i + 1}`)

type Keyed = Visit<unknown, unknown, { readonly number: string; readonly phrase: string }>

/** Following a case with number and phrase, and what the applicant may do there. */
export const followRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/follow', site: 'portal', door: 'anyone' },
      shape: { query: Type.Object({ number: Type.Optional(Type.String({ maxLength: 60 })) }) },
    },
    async (visit) => ask(visit, visit.query.number ?? '', null),
  ),
  route(
    { method: 'POST', path: '/follow', site: 'portal', door: 'anyone', pace: 'slow', shape: { body: keys } },
    async (visit) => followPage(visit),
  ),
  route(
    {
      ...{ method: 'POST', path: '/follow/document/:key', site: 'portal', door: 'anyone', pace: 'slow' },
      shape: { params: Type.Object({ key: Type.String({ maxLength: 40 }) }), body: keys },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const number = readCaseNumber(visit.body.number)
      const view = number === null ? null : await documentByPhrase(tx, number, visit.body.phrase)
      const wanted = { lang: visit.lang, demo: visit.demo, phrase: visit.body.phrase }
      return (view && (await makeDocument(tx, view, visit.params.key, wanted))) ?? refused(MISSING)
    },
  ),
  route(
    {
      ...{
        method: 'POST',
        path: '/follow/correct',
        site: 'portal',
        door: 'anyone',
        pace: 'slow',
        uploads: FILE_FIELDS,
      },
      shape: { body: posted },
    },
    async (visit) => {
      const files = visit.files.map(({ field, name, type, size, digest }) => ({
        ...{ id: field.replace(/^file_/, ''), form: 'electronic' as const, copies: 0 },
        file: { name, type, size, digest },
      }))
      return asApplicant(visit, 'hand-in', (tx, ref) =>
        handInCorrection(tx, visit.actor, ref, { materials: files, phrase: visit.body.phrase }),
      )
    },
  ),
  route(
    {
      ...{ method: 'POST', path: '/follow/withdraw', site: 'portal', door: 'anyone', pace: 'slow' },
      shape: { body: Type.Intersect([keys, Type.Object({ sure: Type.Literal('yes') })]) },
    },
    async (visit) =>
      asApplicant(visit, 'withdraw', (tx, ref) => withdraw(tx, visit.actor, ref, { phrase: visit.body.phrase })),
  ),
]

type Verb = (tx: Parameters<typeof withdraw>[0], ref: CaseRef) => ReturnType<typeof withdraw>

/** Does what the applicant may do, once, and shows the case as it stands then. */
async function asApplicant(visit: Keyed, scope: string, verb: Verb): Promise<Answer> {
  const number = readCaseNumber(visit.body.number)
  const ref = number === null ? null : await refOfNumber(reading(visit.db, visit.moment), number)
  if (!ref) return refused(MISSING)
  const outcome = await inTransaction(visit.db, visit.moment, (tx) =>
    once(tx, `case.${scope}:applicant`, visit.requestKey, [ref, visit.files], () => verb(tx, ref)),
  )
  return outcome.ok ? followPage(visit) : refused(outcome.no)
}

async function followPage(visit: Keyed): Promise<Answer> {
  const { lang, moment } = visit
  const number = readCaseNumber(visit.body.number)
  if (number === null) return ask(visit, visit.body.number, kindOfNumber(visit.body.number) ?? 'number')
  const view = await followView(reading(visit.db, moment), number, visit.body.phrase)
  if (!view) return ask(visit, visit.body.number, 'none')
  const clocks = showClocks(view.clocks, lang, citeBelow(lang))
  const chart = await chartOf(visit, number)
  const page = (
    <Follow
      lang={lang}
      view={view}
      clocks={clocks}
      chart={chart}
      documents={documentLines(view, lang)}
      phrase={visit.body.phrase}
      today={moment.today}
      csrf={visit.csrf}
      requestKey={visit.requestKey}
      cite={citeBelow(lang)}
      laws={lawsBelow(lang, articlesOf(view, clocks))}
      link={visit.link}
    />
  )
  return show(`${view.item.name[lang]} · ${wordsOf(lang).follow.title}`, page, { section: 'follow' })
}

/** The case on its chart; null where it ended before charts ran. */
async function chartOf({ db, moment, lang, link }: Keyed, number: string): Promise<DrawnRun | null> {
  const tx = reading(db, moment)
  const ref = await refOfNumber(tx, number)
  return ref && drawnRun(tx, lang, runOwner(ref), link)
}

function ask(visit: Visit, number: string, problem: FollowAskProps['problem']): Answer {
  const page = (
    <FollowAsk
      lang={visit.lang}
      number={number}
      problem={problem}
      csrf={visit.csrf}
      requestKey={visit.requestKey}
      link={visit.link}
    />
  )
  return show(wordsOf(visit.lang).follow.title, page, { section: 'follow', status: problem ? 422 : 200 })
}

/** Every article the page cites, in the order of the page. */
function articlesOf(view: FollowView, clocks: readonly ClockShown[]): readonly Article[] {
  const derived = clocks.slice(0, 1).flatMap(({ reasons }) => reasons.flatMap(({ articles }) => articles))
  const remedies = view.decision?.remedies.map(({ article }) => article) ?? []
  const happened = view.timeline.flatMap(({ article }) => (article ? [article] : []))
  return [...derived, ...remedies, ...happened]
}
