import { Type } from 'typebox'
import { addMonths } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { isWithin } from '#platform/db/within.ts'
import { refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { agentLines } from './agents.ts'
import { bodyData } from './body-data.ts'
import { giveMandate } from './give-mandate.ts'
import { mandateLaws } from './mandate-laws.ts'
import { followMandate, mandatePhrase } from './mandate-queries.ts'
import { AgentsPage } from './pages/agents.page.tsx'
import { BodiesPage } from './pages/bodies.page.tsx'
import { BodyPage } from './pages/body.page.tsx'
import { GiveMandatePage } from './pages/give-mandate.page.tsx'
import { MandatePage } from './pages/mandate.page.tsx'
import type { MandateFaults, MandateTyped } from './pages/mandate-form.part.tsx'
import { MandateReceipt } from './pages/mandate-receipt.page.tsx'
import { MandatesPage } from './pages/mandates.page.tsx'
import { postLines } from './posts.ts'
import { chainAbove, findBody, listBodies, windowsOf } from './queries.ts'
import { MandateForm, readMandateForm } from './read-mandate-form.ts'
import { revokeOwnMandate } from './revoke-mandate.ts'
import { wordsOf } from './words/index.ts'

const BodyId = Type.Object({ id: Type.Integer({ minimum: 1, maximum: 32_767 }) })
const Secret = Type.Object({ number: Type.String({ maxLength: 40 }), phrase: Type.String({ maxLength: 40 }) })
const portal = { site: 'portal', door: 'anyone' } as const

/** What the public opens: bodies, agents, mandates. */
export const portalRoutes: readonly Route[] = [
  route({ ...portal, method: 'GET', path: '/bodies', shape: {} }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const bodies = (await listBodies(tx)).filter(({ id }) => isWithin(tx, id))
    const cache = bodies.map(({ id }) => `body:${id}`)
    return show(wordsOf(visit.lang).bodies.title, <BodiesPage lang={visit.lang} bodies={bodies} link={visit.link} />, {
      ...{ section: 'bodies', cache },
    })
  }),

  route({ ...portal, method: 'GET', path: '/bodies/:id', shape: { params: BodyId } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const body = await findBody(tx, visit.params.id)
    if (!body || !isWithin(tx, body.id)) return refused({ code: 'organisations.no-such-body', kind: 'missing' })
    const posts = await postLines(tx, body.id, tx.today)
    const props = {
      chain: await chainAbove(tx, body.id),
      below: (await listBodies(tx)).filter(({ parentId }) => parentId === body.id),
      windows: await windowsOf(tx, body.id, tx.today),
    }
    const cache = [`body:${body.id}`, ...posts.map(({ code }) => `post:${code}`)]
    return show(
      body.name[visit.lang],
      <BodyPage lang={visit.lang} body={body} posts={posts} link={visit.link} {...props} />,
      {
        ...{ section: 'bodies', cache: [...cache, ...props.windows.map(({ number }) => `window:${number}`)] },
        data: bodyData(body, visit.lang, `${visit.client.origin}${visit.link(`/bodies/${body.id}`)}`),
      },
    )
  }),

  route({ ...portal, method: 'GET', path: '/agents', shape: {} }, async (visit) => {
    const agents = await agentLines(reading(visit.db, visit.moment))
    const cache = agents.flatMap(({ bodyId, postCode }) => [`body:${bodyId}`, `post:${postCode}`])
    return show(wordsOf(visit.lang).agents.title, <AgentsPage lang={visit.lang} agents={agents} link={visit.link} />, {
      ...{ section: 'agents', cache },
    })
  }),

  route({ ...portal, method: 'GET', path: '/mandates', shape: {} }, async (visit) => askForMandate(visit, null)),

  route(
    {
      ...portal,
      method: 'GET',
      path: '/mandates/new',
      shape: {
        query: Type.Object({
          body: Type.Optional(Type.String({ maxLength: 10 })),
          item: Type.Optional(Type.String({ maxLength: 20 })),
        }),
      },
    },
    async (visit) => {
      const { today } = visit.moment
      const { body, item } = visit.query
      const only = item ? { scope: 'some', items: item } : {}
      return offerMandate(visit, { fromOn: today, toOn: addMonths(today, 12), agent: body ?? '', ...only }, {})
    },
  ),

  route({ ...portal, method: 'POST', path: '/mandates', pace: 'slow', shape: { body: MandateForm } }, async (visit) => {
    const read = readMandateForm(visit.body, visit.lang, true)
    if ('faults' in read) return offerMandate(visit, visit.body, read.faults)
    const given = await doOnce(visit, (tx) => giveMandate(tx, visit.actor, read.input))
    if (!given.ok) return refused(given.no)
    const { number } = given.value
    const phrase = mandatePhrase(reading(visit.db, visit.moment), number)
    const props = { lang: visit.lang, number, phrase, online: true, backHref: visit.link('/mandates') }
    return show(wordsOf(visit.lang).receipt.title, <MandateReceipt {...props} />, { section: 'agents' })
  }),

  route({ ...portal, method: 'POST', path: '/mandates/follow', pace: 'slow', shape: { body: Secret } }, showMandate),

  route(
    { ...portal, method: 'POST', path: '/mandates/revoke', pace: 'slow', shape: { body: Secret } },
    async (visit) => {
      const revoked = await doOnce(visit, (tx) => revokeOwnMandate(tx, visit.actor, visit.body))
      return revoked.ok ? showMandate(visit) : refused(revoked.no)
    },
  ),
]

/** The page of a mandate is the answer to a form: number and phrase stand in no address and no history. */
async function showMandate(visit: Visit<unknown, unknown, { number: string; phrase: string }>) {
  const { number, phrase } = visit.body
  const card = await followMandate(reading(visit.db, visit.moment), number, phrase)
  if (!card) return askForMandate(visit, number)
  const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
  return show(
    wordsOf(visit.lang).mandate.title,
    <MandatePage
      lang={visit.lang}
      card={card}
      phrase={phrase}
      laws={mandateLaws(visit.lang)}
      link={visit.link}
      {...keys}
    />,
    { section: 'agents' },
  )
}

function askForMandate(visit: Visit, tried: string | null) {
  const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
  return show(
    wordsOf(visit.lang).mandates.title,
    <MandatesPage lang={visit.lang} tried={tried} link={visit.link} {...keys} />,
    { section: 'agents', status: tried === null ? 200 : 422 },
  )
}

async function offerMandate(visit: Visit, typed: MandateTyped, faults: MandateFaults) {
  const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
  const agents = await agentLines(reading(visit.db, visit.moment))
  const props = { lang: visit.lang, agents, typed, faults, laws: mandateLaws(visit.lang), link: visit.link }
  return show(wordsOf(visit.lang).give.title, <GiveMandatePage {...props} {...keys} />, {
    ...{ section: 'agents', status: Object.keys(faults).length > 0 ? 422 : 200 },
  })
}
