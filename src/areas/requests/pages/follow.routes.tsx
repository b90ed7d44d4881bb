import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { citeBelow, lawsBelow } from '../../clocks/index.ts'
import { findBody } from '../../organisations/index.ts'
import { drawnRun } from '../../processes/index.ts'
import { MISSING } from '../access.ts'
import { act } from '../act.ts'
import type { Verb } from '../contract.ts'
import { giveFile, NO_FILE } from '../files/give-file.ts'
import { shownFiles } from '../files/shown-file.ts'
import { followView, refOfApplicant } from '../follow-view.ts'
import { makeLetter } from '../letters/make-letter.ts'
import { runOwner } from '../move-chart.ts'
import type { RequestRef } from '../request.ts'
import { runOfRequest } from '../request-rows.ts'
import { applicantsView } from '../request-view.ts'
import type { VerbInput } from '../shapes.ts'
import { showClocks } from '../show-clocks.ts'
import { FollowPage, type Missing } from './follow.page.tsx'
import { FollowAskPage } from './follow-ask.page.tsx'
import { articlesShown, feeDueOn, outcomeOf, replyFirst } from './follow-figures.ts'
import { pageWordsOf } from './words/index.ts'

const OPEN = { site: 'portal', door: 'anyone', pace: 'slow' } as const
const SECTION = 'requests'
/** Number and phrase, as typed; both stay out of addresses. */
const keys = { number: Type.String({ maxLength: 60 }), phrase: Type.String({ maxLength: 60 }) }
type Keys = { readonly number: string; readonly phrase: string }
const line = Type.Optional(Type.String({ maxLength: 20_000 }))

type Keyed = Visit<unknown, unknown, Keys>

/** Following a request with number and phrase, and what its applicant may do there. */
export const followRoutes: readonly Route[] = [
  route({ method: 'GET', path: '/requests/follow', site: 'portal', door: 'anyone', shape: {} }, async (visit) =>
    ask(visit, null),
  ),
  route({ ...OPEN, method: 'POST', path: '/requests/follow', shape: { body: Type.Object(keys) } }, async (visit) =>
    followPage(visit, {}),
  ),
  route(
    {
      ...{ ...OPEN, method: 'POST', path: '/requests/follow/file' },
      shape: { body: Type.Object({ ...keys, no: Type.Integer({ minimum: 1, maximum: 999 }) }) },
    },
    (visit) =>
      withRequest(visit, async (tx, ref) => {
        const file = (await followView(tx, ref)).files.find(({ no }) => no === visit.body.no)
        return file ? giveFile(visit, file) : refused(NO_FILE)
      }),
  ),
  route(
    {
      ...{ ...OPEN, method: 'POST', path: '/requests/follow/letter' },
      shape: { body: Type.Object({ ...keys, key: Type.String({ maxLength: 40 }) }) },
    },
    (visit) =>
      withRequest(visit, async (tx, ref) => {
        const { key } = visit.body
        const isHis = (await followView(tx, ref)).letters.some((letter) => letter.key === key)
        const view = isHis ? await applicantsView(tx, ref) : null
        return (view && (await makeLetter(tx, view, key, visit))) ?? refused(MISSING)
      }),
  ),
  route(
    {
      ...{ ...OPEN, method: 'POST', path: '/requests/follow/correct' },
      shape: { body: Type.Object({ ...keys, subject: line, text: line }) },
    },
    async (visit) => {
      const { subject = '', text = '' } = visit.body
      const missing = missingIn(visit, { subject: [subject, 200], text: [text, 5000] })
      return missing
        ? followPage(visit, missing, { subject, text })
        : byApplicant(visit, 'correct', { subject, text, on: null })
    },
  ),
  route(
    {
      ...{ ...OPEN, method: 'POST', path: '/requests/follow/reasons' },
      shape: { body: Type.Object({ ...keys, reasons: line }) },
    },
    async (visit) => {
      const { reasons = '' } = visit.body
      const missing = missingIn(visit, { reasons: [reasons, 5000] })
      return missing
        ? followPage(visit, missing, { reasons })
        : byApplicant(visit, 'give-reasons', { reasons, on: null })
    },
  ),
  route(
    {
      ...{ ...OPEN, method: 'POST', path: '/requests/follow/withdraw' },
      shape: { body: Type.Object({ ...keys, sure: line }) },
    },
    async (visit) =>
      visit.body.sure === 'yes'
        ? byApplicant(visit, 'withdraw', { note: '' })
        : followPage(visit, { sure: pageWordsOf(visit.lang).follow.missing.sure }),
  ),
]

/** What is left out or too long, by field; null: nothing. */
function missingIn(
  { lang }: Visit,
  fields: Readonly<Partial<Record<'subject' | 'text' | 'reasons', readonly [text: string, most: number]>>>,
): Missing | null {
  const words = pageWordsOf(lang)
  const found = Object.entries(fields).flatMap(([field, [text, most]]) => {
    if (text.trim() === '') return [[field, words.follow.missing[field as keyof typeof fields]] as const] // a key of `fields`
    return text.length > most ? [[field, words.ask.tooLong(most)] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : null
}

/** What the applicant has it answer for; asks for number and phrase again where they do not fit. */
async function withRequest<Body extends Keys>(
  visit: Visit<unknown, unknown, Body>,
  answer: (tx: Tx, ref: RequestRef) => Promise<Answer>,
): Promise<Answer> {
  const tx = reading(visit.db, visit.moment)
  const ref = await refOfApplicant(tx, visit.body.number, visit.body.phrase)
  return ref ? answer(tx, ref) : ask(visit, visit.body.number)
}

/** Does what the applicant may do, once, and shows the request as it stands then. */
async function byApplicant<V extends Verb>(visit: Keyed, verb: V, input: VerbInput<V>): Promise<Answer> {
  const { number, phrase } = visit.body
  const ref = await refOfApplicant(reading(visit.db, visit.moment), number, phrase)
  if (!ref) return ask(visit, number)
  const actor = { kind: 'visitor' } as const
  const outcome = await act({ ...visit, actor }, verb, ref, input)
  return outcome.ok ? followPage(visit, {}) : refused(outcome.no)
}

async function followPage(
  visit: Keyed,
  missing: Missing,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { lang, link, csrf, requestKey, moment } = visit
  const { number, phrase } = visit.body
  const tx = reading(visit.db, moment)
  const ref = await refOfApplicant(tx, number, phrase)
  if (!ref) return ask(visit, number)
  const view = await followView(tx, ref)
  const clocks = replyFirst(showClocks(view.clocks, lang))
  const outcome = outcomeOf(view.answer)
  const rightId = view.answer?.rightBodyId ?? null
  const shown = {
    ...{ lang, link, csrf, requestKey, view, clocks, outcome, phrase, missing, typed, today: moment.today },
    ...{ cite: citeBelow(lang), laws: lawsBelow(lang, articlesShown(view, outcome, clocks)) },
    files: shownFiles(lang, view.files),
    feeDueOn: feeDueOn(clocks),
    body: must(await findBody(tx, view.bodyId), 'the body asked'),
    onwards: view.goesOn && (await findBody(tx, view.goesOn.bodyId)),
    right: rightId === null ? null : await findBody(tx, rightId),
    chart: await drawnRun(tx, lang, runOwner(await runOfRequest(tx, ref)), link),
  }
  const status = Object.keys(missing).length > 0 ? 422 : 200
  return show(pageWordsOf(lang).follow.title, <FollowPage {...shown} />, { section: SECTION, status })
}

function ask({ lang, link, csrf, requestKey }: Visit, tried: string | null): Answer {
  const page = <FollowAskPage {...{ lang, link, csrf, requestKey, tried }} />
  return show(pageWordsOf(lang).follow.title, page, { section: SECTION, status: tried === null ? 200 : 422 })
}
