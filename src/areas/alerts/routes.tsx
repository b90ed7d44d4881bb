import { Type } from 'typebox'
import { Filter } from '#areas/catalogue/index.ts'
import { citeBelow, lawsBelow } from '#areas/clocks/index.ts'
import { SearchQuery, searchOf } from '#areas/search/index.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { isAddress, sameAddress } from '#platform/mail/address.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { newRequestKey } from '#platform/web/visiting.ts'
import { GONE, whyNotHold } from './access.ts'
import { findAlert } from './alert-rows.ts'
import { ask } from './ask.ts'
import { confirm } from './confirm.ts'
import type { Subject } from './contract.ts'
import { end } from './end.ts'
import { AskPage } from './pages/ask.page.tsx'
import { AskedPage } from './pages/asked.page.tsx'
import { DonePage, HeldPage } from './pages/held.page.tsx'
import { nameOfSubject, pathOfSubject } from './subject.ts'
import type { Purpose } from './token.ts'
import { wordsOf } from './words/index.ts'

const portal = { site: 'portal', door: 'anyone' } as const
const CONSENT = [
  { law: 'PIPL', article: '14' },
  { law: 'PIPL', article: '15' },
  { law: 'PIPL', article: '19' },
  { law: 'PIPL', article: '47' },
]
const Typed = Type.Object({ address: Type.String({ maxLength: 320 }) })
const Link = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
  token: Type.String({ maxLength: 100 }),
})

/** Asking for an alert for a search or for a list of the catalogue; both by the address of the page that shows it. */
const asking: readonly Route[] = [
  route({ ...portal, method: 'GET', path: '/alerts/search', shape: { query: SearchQuery } }, async (visit) =>
    offer(visit, { kind: 'search', search: searchOf(visit.query) }, null),
  ),
  route(
    { ...portal, method: 'POST', path: '/alerts/search', pace: 'slow', shape: { query: SearchQuery, body: Typed } },
    async (visit) => take(visit, { kind: 'search', search: searchOf(visit.query) }, visit.body.address),
  ),
  route({ ...portal, method: 'GET', path: '/alerts/catalogue', shape: { query: Filter } }, async (visit) =>
    offer(visit, { kind: 'catalogue', query: visit.query }, null),
  ),
  route(
    { ...portal, method: 'POST', path: '/alerts/catalogue', pace: 'slow', shape: { query: Filter, body: Typed } },
    async (visit) => take(visit, { kind: 'catalogue', query: visit.query }, visit.body.address),
  ),
]

/** What the links in letters open. Opening one does nothing; its button does. */
const opening = (['confirm', 'end'] as const).map((purpose) =>
  route({ ...portal, method: 'GET', path: `/alerts/:id/${purpose}/:token`, shape: { params: Link } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const no = whyNotHold(tx, visit.actor, purpose, visit.params)
    if (no) return refused(no)
    const alert = await findAlert(tx, visit.params.id)
    if (!alert && purpose === 'confirm') return refused(GONE)
    if (!alert || (alert.confirmed && purpose === 'confirm')) return tellDone(visit, purpose, alert?.subject ?? null)
    const name = await nameOfSubject(tx, visit.lang, alert.subject)
    const keys = { csrf: visit.csrf, requestKey: newRequestKey() }
    const page = <HeldPage {...{ lang: visit.lang, purpose, name, action: visit.link(visit.path), ...keys }} />
    return show(wordsOf(visit.lang)[purpose].title, page)
  }),
)

const confirming = route(
  { ...portal, method: 'POST', path: '/alerts/:id/confirm/:token', shape: { params: Link } },
  async (visit) => {
    const confirmed = await doOnce(visit, (tx) => confirm(tx, visit.actor, visit.params))
    if (!confirmed.ok) return refused(confirmed.no)
    const alert = await findAlert(reading(visit.db, visit.moment), visit.params.id)
    return tellDone(visit, 'confirm', alert?.subject ?? null)
  },
)

/** Mail programs post here by themselves when somebody presses their button (RFC 8058): no page of ours came before. */
const ending = route(
  { ...portal, method: 'POST', path: '/alerts/:id/end/:token', oneClick: true, shape: { params: Link } },
  async (visit) => {
    const ended = await inTransaction(visit.db, visit.moment, (tx) => end(tx, visit.actor, visit.params))
    return ended.ok ? tellDone(visit, 'end', null) : refused(ended.no)
  },
)

/** The pages of alerts. */
export const routes: readonly Route[] = [...asking, ...opening, confirming, ending]

async function offer(visit: Visit, subject: Subject, tried: string | null): Promise<Answer> {
  const { lang, link } = visit
  const path = pathOfSubject(subject)
  if (subject.kind === 'search' && subject.search.words === '') return goTo(link('/search'))
  const name = await nameOfSubject(reading(visit.db, visit.moment), lang, subject)
  const props = {
    ...{ lang, name, resultsHref: link(path), tried, csrf: visit.csrf, requestKey: newRequestKey() },
    action: link(`/alerts/${subject.kind}${queryIn(path)}`),
    basis: CONSENT.map(citeBelow(lang)),
    laws: lawsBelow(lang, CONSENT),
  }
  return show(wordsOf(lang).ask.title, <AskPage {...props} />, { status: tried === null ? 200 : 422 })
}

async function take(visit: Visit, subject: Subject, typed: string): Promise<Answer> {
  const { lang, link } = visit
  if (!isAddress(sameAddress(typed))) return offer(visit, subject, typed)
  const asked = await doOnce(visit, (tx) => ask(tx, visit.actor, { address: typed, lang, subject }))
  if (!asked.ok) return refused(asked.no)
  const mailbox = visit.demo ? { action: link('/demo/mailbox'), address: typed } : null
  const keys = { csrf: visit.csrf, requestKey: newRequestKey() }
  const page = <AskedPage {...{ lang, resultsHref: link(pathOfSubject(subject)), mailbox, ...keys }} />
  return show(wordsOf(lang).asked.title, page)
}

function tellDone({ lang, link }: Visit, purpose: Purpose, subject: Subject | null): Answer {
  const words = wordsOf(lang)
  const next =
    subject === null
      ? { href: link('/'), text: words.end.again }
      : { href: link(pathOfSubject(subject)), text: words.ask.see }
  return show(words[purpose].doneTitle, <DonePage {...{ lang, purpose, next }} />)
}

function queryIn(path: string): string {
  const at = path.indexOf('?')
  return at === -1 ? '' : path.slice(at)
}
