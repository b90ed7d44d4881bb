import { type Static, Type } from 'typebox'
import { must } from '#base/assert.ts'
import { reading } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { ask } from './ask.ts'
import { bodyChoices } from './choices.ts'
import { AskPage, type AskTyped } from './pages/ask.page.tsx'
import { AskedPage } from './pages/asked.page.tsx'
import { EnquiriesPage } from './pages/enquiries.page.tsx'
import { EnquiryPage } from './pages/enquiry.page.tsx'
import { FollowEnquiry } from './pages/follow.page.tsx'
import { promisedWorkingDays } from './promise.ts'
import { enquiryPhrase, followEnquiry } from './queries.ts'
import { wordsOf } from './words/index.ts'

const line = (most: number) => Type.Optional(Type.String({ maxLength: most }))
const Asked = Type.Object({
  ...{ body: line(10), question: line(2000), item: line(20), name: line(100), telephone: line(40) },
})
const Secret = Type.Object({ number: Type.String({ maxLength: 40 }), phrase: Type.String({ maxLength: 40 }) })
const portal = { site: 'portal', door: 'anyone' } as const
const section = 'enquiries'

/** What the public opens: ask, and see the answer. */
export const portalRoutes: readonly Route[] = [
  route({ ...portal, method: 'GET', path: '/enquiries', shape: {} }, async (visit) => {
    const promisedDays = promisedWorkingDays(visit.moment.today)
    const page = <EnquiriesPage lang={visit.lang} promisedDays={promisedDays} link={visit.link} />
    return show(wordsOf(visit.lang).home.title, page, { section, cache: ['enquiries'] })
  }),

  route(
    {
      ...{ ...portal, method: 'GET', path: '/enquiries/new' },
      shape: { query: Type.Object({ body: line(10), item: line(20) }) },
    },
    (visit) => offerForm(visit, { typed: { body: visit.query.body ?? '', item: visit.query.item ?? '' }, faults: {} }),
  ),

  route({ ...portal, method: 'POST', path: '/enquiries', pace: 'slow', shape: { body: Asked } }, async (visit) => {
    const faults = faultsOf(visit)
    if (Object.keys(faults).length > 0) return offerForm(visit, { typed: visit.body, faults })
    const { body, question = '', item, name = '', telephone = '' } = visit.body
    const about = readItem(item)
    const said = { how: 'online', bodyId: Number(body), postCode: null, item: about, question } as const
    const asked = await doOnce(visit, (tx) => ask(tx, visit.actor, { ...said, contact: { name, telephone } }))
    if (!asked.ok) return refused(asked.no)
    const tx = reading(visit.db, visit.moment)
    const phrase = enquiryPhrase(tx, asked.value.number)
    const card = must(await followEnquiry(tx, asked.value.number, phrase), 'enquiry just asked')
    const props = { lang: visit.lang, card, phrase, backHref: visit.link('/enquiries') }
    return show(wordsOf(visit.lang).receipt.title, <AskedPage {...props} />, { section })
  }),

  route({ ...portal, method: 'GET', path: '/enquiries/follow', shape: {} }, async (visit) => askForNumber(visit, null)),

  route(
    { ...portal, method: 'POST', path: '/enquiries/follow', pace: 'slow', shape: { body: Secret } },
    async (visit) => {
      const { number, phrase } = visit.body
      const card = await followEnquiry(reading(visit.db, visit.moment), number, phrase)
      if (!card) return askForNumber(visit, number)
      return show(wordsOf(visit.lang).card.title, <EnquiryPage lang={visit.lang} card={card} />, { section })
    },
  ),
]

/** The item an enquiry is about, as typed; anything that is no item id is left out. */
export function readItem(typed: string | undefined): string | null {
  const item = (typed ?? '').trim().toLowerCase()
  return /^[a-z]{2}\d{3,6}$/.test(item) ? item : null
}

function faultsOf({ body: said, lang }: Visit<unknown, unknown, Static<typeof Asked>>): AskTyped['faults'] {
  const words = wordsOf(lang).ask
  return {
    ...(/^[1-9]\d{0,4}$/.test(said.body ?? '') ? {} : { body: words.wrongBody }),
    ...((said.question ?? '').trim() === '' ? { question: words.wrongQuestion } : {}),
  }
}

async function offerForm(visit: Visit, more: AskTyped) {
  const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
  const bodies = await bodyChoices(reading(visit.db, visit.moment), visit.lang)
  const promisedDays = promisedWorkingDays(visit.moment.today)
  return show(
    wordsOf(visit.lang).ask.title,
    <AskPage lang={visit.lang} bodies={bodies} promisedDays={promisedDays} link={visit.link} {...more} {...keys} />,
    { section, status: Object.keys(more.faults).length > 0 ? 422 : 200 },
  )
}

function askForNumber(visit: Visit, tried: string | null) {
  const keys = { csrf: visit.csrf, requestKey: visit.requestKey }
  return show(
    wordsOf(visit.lang).follow.title,
    <FollowEnquiry lang={visit.lang} tried={tried} link={visit.link} {...keys} />,
    { section, status: tried === null ? 200 : 422 },
  )
}
