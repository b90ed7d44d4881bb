import { type Static, Type } from 'typebox'
import type { Outcome } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import { actsFor } from './access.ts'
import { answer } from './answer.ts'
import { ask } from './ask.ts'
import { targetChoices } from './choices.ts'
import { close } from './close.ts'
import type { PostRef } from './contract.ts'
import { EnquiriesDesk } from './desk/enquiries.desk.tsx'
import { EnquiryDesk } from './desk/enquiry.desk.tsx'
import { TakeDown } from './desk/take-down.desk.tsx'
import { handOver } from './hand-over.ts'
import type { AskTyped } from './pages/ask.page.tsx'
import { findEnquiry, listEnquiries } from './queries.ts'
import { refuseHandOver } from './refuse-hand-over.ts'
import { readItem } from './routes.tsx'
import { wordsOf } from './words/index.ts'

const line = (most: number) => Type.Optional(Type.String({ maxLength: most }))
const said = (most: number) => Type.String({ minLength: 1, maxLength: most, pattern: '\\S' })
const Target = Type.String({ pattern: '^[1-9]\\d{0,4} [\\w-]{1,60}$' })
const ByNumber = Type.Object({ number: Type.String({ maxLength: 20 }) })
const TakenDown = Type.Object({
  ...{ post: Target, how: Type.Enum(['counter', 'telephone']), question: line(2000), item: line(20) },
  ...{ name: line(100), telephone: line(40), answer: line(4000) },
})
const desk = { site: 'desk', door: 'officer' } as const

/** Enquiries at the desk: the list, one enquiry, and its verbs. */
export const deskRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: '/desk/enquiries', shape: {} }, async (visit) => {
    const enquiries = await listEnquiries(reading(visit.db, visit.moment), visit.actor)
    const page = <EnquiriesDesk lang={visit.lang} enquiries={enquiries} link={visit.link} />
    return show(wordsOf(visit.lang).desk.title, page)
  }),

  route({ ...desk, method: 'GET', path: '/desk/enquiries/new', shape: {} }, async (visit) =>
    offerForm(visit, { typed: {}, faults: {} }),
  ),

  route({ ...desk, method: 'POST', path: '/desk/enquiries', shape: { body: TakenDown } }, async (visit) => {
    if ((visit.body.question ?? '').trim() === '')
      return offerForm(visit, { typed: visit.body, faults: { question: wordsOf(visit.lang).ask.wrongQuestion } })
    const asked = await doOnce(visit, (tx) => takeDown(tx, visit))
    return asked.ok ? goTo(visit.link(`/desk/enquiries/${asked.value.number}`)) : refused(asked.no)
  }),

  route({ ...desk, method: 'GET', path: '/desk/enquiries/:number', shape: { params: ByNumber } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const card = await findEnquiry(tx, visit.actor, visit.params.number)
    if (!card) return refused({ code: 'enquiries.no-such-enquiry', kind: 'missing' })
    const props = {
      ...{ lang: visit.lang, card, link: visit.link, csrf: visit.csrf, requestKey: visit.requestKey },
      owns: actsFor(visit.actor, card.owner) !== null,
      targets: await targetChoices(tx, visit.lang),
    }
    return show(card.number, <EnquiryDesk {...props} />)
  }),

  verbRoute('answer', Type.Object({ answer: said(4000) }), (tx, { actor, params, body }) =>
    answer(tx, actor, { number: params.number, answer: body.answer }),
  ),
  verbRoute('hand-over', Type.Object({ to: Target, reason: said(500) }), (tx, { actor, params, body }) =>
    handOver(tx, actor, { number: params.number, to: postOf(body.to), reason: body.reason }),
  ),
  verbRoute('accept', Type.Object({}), (tx, { actor, params }) => acceptHandOver(tx, actor, params)),
  verbRoute('refuse', Type.Object({ because: said(500), next: Target }), (tx, { actor, params, body }) =>
    refuseHandOver(tx, actor, { number: params.number, because: body.because, next: postOf(body.next) }),
  ),
  verbRoute('close', Type.Object({}), (tx, { actor, params }) => close(tx, actor, params)),
]

/** A form of one enquiry: the verb once, then back to the enquiry, or to the list when it went to somebody else. */
function verbRoute<Body extends ReturnType<typeof Type.Object>>(
  name: string,
  body: Body,
  verb: (tx: Tx, visit: Visit<{ number: string }, unknown, Static<Body>>) => Promise<Outcome<{ number: string }>>,
): Route {
  const path = `/desk/enquiries/:number/${name}`
  return route({ ...desk, method: 'POST', path, shape: { params: ByNumber, body } }, async (visit) => {
    const outcome = await doOnce(visit, (tx) => verb(tx, visit as Visit<{ number: string }, unknown, Static<Body>>)) // the route's own shapes
    if (!outcome.ok) return refused(outcome.no)
    const still = await findEnquiry(reading(visit.db, visit.moment), visit.actor, outcome.value.number)
    return goTo(visit.link(still ? `/desk/enquiries/${outcome.value.number}` : '/desk/enquiries'))
  })
}

/** Takes the question down and, where the officer can, answers at once: both or neither. */
async function takeDown(tx: Tx, { actor, body }: Visit<unknown, unknown, Static<typeof TakenDown>>) {
  const { post, how, question = '', item, name = '', telephone = '' } = body
  const about = readItem(item)
  const asked = await ask(tx, actor, {
    ...{ ...postOf(post), how, item: about, question, contact: { name, telephone } },
  })
  if (!asked.ok || (body.answer ?? '').trim() === '') return asked
  return answer(tx, actor, { number: asked.value.number, answer: body.answer ?? '' })
}

function postOf(target: string): PostRef {
  const [bodyId = '', postCode = ''] = target.split(' ')
  return { bodyId: Number(bodyId), postCode }
}

async function offerForm(visit: Visit, more: AskTyped) {
  const posts = postsOf(visit.actor).map((post) => ({
    value: `${post.bodyId} ${post.code}`,
    label: post.name[visit.lang],
  }))
  if (posts.length === 0) return refused({ code: 'enquiries.not-your-post', kind: 'forbidden' })
  const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
  const page = <TakeDown lang={visit.lang} posts={posts} link={visit.link} {...more} {...keys} />
  return show(wordsOf(visit.lang).desk.new, page, { status: Object.keys(more.faults).length > 0 ? 422 : 200 })
}
