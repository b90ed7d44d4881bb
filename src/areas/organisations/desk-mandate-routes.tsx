import { Type } from 'typebox'
import { addMonths } from '#base/days.ts'
import { readIdentityNumber } from '#base/identity-number.ts'
import { reading } from '#platform/db/tx.ts'
import { postsOf as heldBy } from '#platform/signin/actor.ts'
import { goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { agentLines } from './agents.ts'
import { checkIdentity } from './check-identity.ts'
import { GiveMandateDesk } from './desk/give-mandate.desk.tsx'
import { MandateDesk } from './desk/mandate.desk.tsx'
import { type MandateAsked, MandatesDesk } from './desk/mandates.desk.tsx'
import { giveMandate } from './give-mandate.ts'
import { mandateLaws } from './mandate-laws.ts'
import { findMandate, listMandates, MANDATE_PAGE, mandatePhrase } from './mandate-queries.ts'
import type { MandateFaults, MandateTyped } from './pages/mandate-form.part.tsx'
import { MandateReceipt } from './pages/mandate-receipt.page.tsx'
import { MandateForm, readMandateForm } from './read-mandate-form.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { revokeMandate } from './revoke-mandate.ts'
import { whyNotMandated } from './use-mandate.ts'
import { wordsOf } from './words/index.ts'

const Asked = Type.Object({
  identityNumber: Type.String({ maxLength: 40 }),
  item: Type.Optional(Type.String({ maxLength: 20 })),
})
const ByNumber = Type.Object({ number: Type.String({ maxLength: 20 }) })
const desk = { site: 'desk', door: 'officer' } as const

/** Mandates at the desk: the agent's own, those a township oversees. */
export const deskMandateRoutes: readonly Route[] = [
  route(
    {
      ...{ ...desk, method: 'GET', path: '/desk/mandates' },
      shape: { query: Type.Object({ after: Type.Optional(Type.String({ maxLength: 20 })) }) },
    },
    async (visit) => list(visit, visit.query.after, null),
  ),

  route({ ...desk, method: 'POST', path: '/desk/mandates/ask', shape: { body: Asked } }, async (visit) => {
    const item = (visit.body.item ?? '').trim().toLowerCase()
    const principal = readIdentityNumber(visit.body.identityNumber)
    const tx = reading(visit.db, visit.moment)
    const no = principal && (await whyNotMandated(tx, visit.actor, principal, item === '' ? null : item, tx.today))
    const whyNot = principal ? refusalSentence(visit.lang, no) : wordsOf(visit.lang).give.wrongNumber
    return list(visit, undefined, { item, whyNot })
  }),

  route({ ...desk, method: 'GET', path: '/desk/mandates/new', shape: {} }, (visit) => {
    const { today } = visit.moment
    return offerMandate(visit, { fromOn: today, toOn: addMonths(today, 12), standIn: 'yes' }, {})
  }),

  route({ ...desk, method: 'POST', path: '/desk/mandates', shape: { body: MandateForm } }, async (visit) => {
    const read = readMandateForm(visit.body, visit.lang, false)
    if ('faults' in read) return offerMandate(visit, visit.body, read.faults)
    const given = await doOnce(visit, (tx) => giveMandate(tx, visit.actor, read.input))
    if (!given.ok) return refused(given.no)
    const { number } = given.value
    const phrase = mandatePhrase(reading(visit.db, visit.moment), number)
    const props = { lang: visit.lang, number, phrase, online: false, backHref: visit.link('/desk/mandates') }
    return show(
      wordsOf(visit.lang).receipt.title,
      <div className="plain">
        <MandateReceipt {...props} />
      </div>,
    )
  }),

  route({ ...desk, method: 'GET', path: '/desk/mandates/:number', shape: { params: ByNumber } }, async (visit) => {
    const card = await findMandate(reading(visit.db, visit.moment), visit.actor, visit.params.number)
    if (!card) return refused({ code: 'organisations.no-such-mandate', kind: 'missing' })
    const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
    return show(card.number, <MandateDesk lang={visit.lang} card={card} link={visit.link} {...keys} />)
  }),

  route(
    { ...desk, method: 'POST', path: '/desk/mandates/:number/revoke', shape: { params: ByNumber } },
    async (visit) => {
      const outcome = await doOnce(visit, (tx) => revokeMandate(tx, visit.actor, visit.params))
      return outcome.ok ? goTo(visit.link(`/desk/mandates/${outcome.value.number}`)) : refused(outcome.no)
    },
  ),

  route(
    { ...desk, method: 'POST', path: '/desk/mandates/:number/check', shape: { params: ByNumber } },
    async (visit) => {
      const outcome = await doOnce(visit, (tx) => checkIdentity(tx, visit.actor, visit.params))
      return outcome.ok ? goTo(visit.link(`/desk/mandates/${outcome.value.number}`)) : refused(outcome.no)
    },
  ),
]

async function list(visit: Visit, after: string | undefined, asked: MandateAsked | null) {
  const mandates = await listMandates(reading(visit.db, visit.moment), visit.actor, after)
  const last = mandates.length === MANDATE_PAGE ? mandates.at(-1) : undefined
  const props = {
    ...{ lang: visit.lang, mandates, asked, link: visit.link, csrf: visit.csrf, requestKey: visit.requestKey },
    mayGive: heldBy(visit.actor).some(({ role }) => role === 'agent'),
    olderHref: last ? visit.link(`/desk/mandates?after=${last.number}`) : null,
  }
  return show(wordsOf(visit.lang).desk.mandates, <MandatesDesk {...props} />)
}

async function offerMandate(visit: Visit, typed: MandateTyped, faults: MandateFaults) {
  const mine = new Set(
    heldBy(visit.actor)
      .filter(({ role }) => role === 'agent')
      .map(({ bodyId }) => bodyId),
  )
  const agents = (await agentLines(reading(visit.db, visit.moment))).filter(({ bodyId }) => mine.has(bodyId))
  if (agents.length === 0) return refused({ code: 'organisations.not-the-agent', kind: 'forbidden' })
  const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
  const filled = { agent: String(agents[0]?.bodyId ?? ''), ...typed }
  const props = { lang: visit.lang, agents, typed: filled, faults, laws: mandateLaws(visit.lang), link: visit.link }
  return show(wordsOf(visit.lang).desk.newMandate, <GiveMandateDesk {...props} {...keys} />, {
    status: Object.keys(faults).length > 0 ? 422 : 200,
  })
}
