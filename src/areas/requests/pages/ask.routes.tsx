import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { isWithin } from '#platform/db/within.ts'
import { LEVELS } from '#platform/signin/actor.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { ChoiceGroup } from '#ui/choice-field.tsx'
import { titleWithErrors } from '#ui/error-summary.tsx'
import { citeBelow, lawsBelow } from '../../clocks/index.ts'
import { type BodyLine, isAskable, listBodies } from '../../organisations/index.ts'
import { requestPhrase, submit } from '../submit.ts'
import { AskPage, errorsOf } from './ask.page.tsx'
import { CheckPage } from './check.page.tsx'
import { NEXT_STEPS, ReceiptPage } from './receipt.page.tsx'
import { similarTo } from './similar.ts'
import { type Faults, faultsOf, submissionOf, type Typed, TypedShape, typedOf } from './typed.ts'
import { pageWordsOf } from './words/index.ts'

const OPEN = { site: 'portal', door: 'anyone' } as const
const SECTION = 'requests'

const blank = route(
  {
    ...{ ...OPEN, method: 'GET', path: '/requests/new' },
    shape: {
      query: Type.Object({
        body: Type.Optional(Type.String({ maxLength: 10 })),
        subject: Type.Optional(Type.String({ maxLength: 200 })),
      }),
    },
  },
  (visit) => askPage(visit, { body: visit.query.body ?? '', subject: visit.query.subject ?? '' }, {}),
)

/** Back from the second step: everything typed stands there again. */
const change = route(
  { ...OPEN, method: 'POST', path: '/requests/new', pace: 'slow', shape: { body: TypedShape } },
  (visit) => askPage(visit, typedOf(visit.body), {}),
)

const check = route(
  { ...OPEN, method: 'POST', path: '/requests/check', pace: 'slow', shape: { body: TypedShape } },
  async (visit) => {
    const { lang, link, csrf, requestKey } = visit
    const tx = reading(visit.db, visit.moment)
    const typed = typedOf(visit.body)
    const bodies = await listBodies(tx)
    const faults = faultsIn(visit, typed, bodies)
    if (faults) return askPage(visit, typed, faults)
    const body = must(bodies.find(({ id }) => String(id) === typed.body)?.name[lang], 'the body chosen')
    const similar = await similarTo(tx, lang, typed.subject, bodies)
    const page = <CheckPage {...{ lang, typed, body, link, csrf, requestKey }} {...similar} />
    return show(pageWordsOf(lang).check.title, page, { section: SECTION })
  },
)

const send = route(
  { ...OPEN, method: 'POST', path: '/requests', pace: 'slow', shape: { body: TypedShape } },
  async (visit) => {
    const { lang, link, csrf, requestKey, moment } = visit
    const tx = reading(visit.db, moment)
    const typed = typedOf(visit.body)
    const bodies = await listBodies(tx)
    const faults = faultsIn(visit, typed, bodies)
    const input = submissionOf(typed)
    if (faults || !input) return askPage(visit, typed, faults ?? {})
    const sent = await doOnce(visit, async (inside) => {
      const outcome = await submit(inside, visit.actor, input)
      return outcome.ok ? { ok: true as const, value: { number: outcome.value.number } } : outcome
    })
    if (!sent.ok) return refused(sent.no)
    const { number } = sent.value
    const body = must(bodies.find(({ id }) => id === input.bodyId)?.name[lang], 'the body asked')
    const said = { number, phrase: requestPhrase(tx, number), body, subject: input.subject }
    const cited = { cite: citeBelow(lang), laws: lawsBelow(lang, NEXT_STEPS) }
    const page = <ReceiptPage {...{ lang, link, csrf, requestKey }} {...said} {...cited} submittedOn={moment.today} />
    return show(pageWordsOf(lang).receipt.title, page, { section: SECTION })
  },
)

/** Asking: the form, what there is already, the receipt. */
export const askRoutes: readonly Route[] = [blank, change, check, send]

function faultsIn({ lang }: Visit, typed: Typed, bodies: readonly BodyLine[]): Faults | null {
  const faults = faultsOf(
    lang,
    typed,
    bodies.map(({ id }) => String(id)),
  )
  return Object.keys(faults).length > 0 ? faults : null
}

async function askPage(visit: Visit, typed: Partial<Typed>, faults: Faults): Promise<Answer> {
  const { lang, link, csrf, requestKey } = visit
  const bodies = await bodyChoices(reading(visit.db, visit.moment), visit)
  const basis = { ...citeBelow(lang)({ law: 'R19', article: '29' }), href: null }
  const title = titleWithErrors(lang, pageWordsOf(lang).ask.title, errorsOf(lang, faults))
  const status = Object.keys(faults).length > 0 ? 422 : 200
  return show(title, <AskPage {...{ lang, bodies, typed, faults, basis, link, csrf, requestKey }} />, {
    section: SECTION,
    status,
  })
}

/** The bodies one can ask, by level; the value is the body's number. */
async function bodyChoices(tx: Tx, { lang }: Pick<Visit, 'lang'>): Promise<readonly ChoiceGroup[]> {
  const bodies = (await listBodies(tx)).filter((body) => isAskable(body) && isWithin(tx, body.id))
  return LEVELS.toReversed()
    .map((level) => ({
      label: pageWordsOf(lang).level[level],
      choices: bodies
        .filter((body) => body.level === level)
        .map(({ id, name }) => ({ value: String(id), label: name[lang] })),
    }))
    .filter(({ choices }) => choices.length > 0)
}
