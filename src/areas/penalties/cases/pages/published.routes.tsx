import type { Lang } from '#base/text.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { printLetter } from '#platform/documents/letter.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { findBody, listBodies } from '../../../organisations/index.ts'
import { listStandards } from '../../standards/list-standards.ts'
import { publicLetter } from '../documents/public-letter.ts'
import { askedQuery, DocumentNumber, PublishedQuery, publishedFilterOf } from '../published/publication-shapes.ts'
import { countPublications, hasEnded, publication, publications, publishedKinds } from '../published/publications.ts'
import { publishedCsv } from './csv.ts'
import { writeFeed } from './feed.ts'
import { citeIn, oneView } from './one-view.ts'
import { EndedPage, WithdrawnPage } from './published-gone.page.tsx'
import { PublishedListPage } from './published-list.page.tsx'
import { PublishedOnePage } from './published-one.page.tsx'
import { publishedLines } from './published-view.ts'
import { publishedWordsOf } from './words/index.ts'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const
const NONE = { code: 'penalties.no-such-publication', kind: 'missing' } as const
const SECTION = 'penalties'
const ASSETS = ['penalties/calculator.css', 'penalties-plots/strip.css'] as const
const ROWS = 30
const FEED_ROWS = 50
/** A county decides some thousands a year, and each is shown three years at most. */
const MOST_ROWS = 20_000

const list = route({ ...OPEN, path: '/penalties', shape: { query: PublishedQuery } }, async (visit) => {
  const { lang, link, query } = visit
  const tx = reading(visit.db, visit.moment)
  const filter = await publishedFilterOf(tx, query)
  const page = query.page ?? 1
  const first = (page - 1) * ROWS
  const found = await publications(tx, filter, { limit: ROWS, offset: first })
  const total = await countPublications(tx, filter)
  const narrowing = askedQuery(query)
  const at = (to: number) => link(`/penalties?${new URLSearchParams([...narrowing, ['page', String(to)]]).toString()}`)
  const tail = narrowing.size === 0 ? '' : `?${narrowing.toString()}`
  const shown = {
    ...{ lang, link, asked: query, total, narrowed: narrowing.size > 0 },
    rows: await publishedLines(tx, lang, found),
    pager: {
      ...{ from: first + 1, to: first + found.length },
      previous: page > 1 ? at(page - 1) : null,
      next: first + found.length < total ? at(page + 1) : null,
    },
    ...(await choices(tx, lang)),
    feed: link(`/penalties/feed.atom${tail}`),
    csv: link(`/penalties/csv${tail}`),
    api: `/api/v1/penalty-decisions${tail}`,
  }
  return show(publishedWordsOf(lang).title, <PublishedListPage {...shown} />, { section: SECTION, cache: ['penaltys'] })
})

async function choices(tx: Tx, lang: Lang) {
  const { bodies, standards, years } = await publishedKinds(tx)
  const named = (await listBodies(tx)).filter(({ id }) => bodies.includes(id))
  const violations = (await listStandards(tx)).filter(({ standardId }) => standards.includes(standardId))
  return {
    bodies: named.map(({ code, shortName }) => [code, shortName[lang]] as const),
    violations: violations.map(({ standardId, violation }) => [standardId, violation[lang]] as const),
    years,
  }
}

const feed = route(
  { ...OPEN, path: '/penalties/feed.atom', shape: { query: PublishedQuery } },
  async (visit): Promise<Answer> => {
    const { lang, link, query, client } = visit
    const tx = reading(visit.db, visit.moment)
    const found = await publications(tx, await publishedFilterOf(tx, query), { limit: FEED_ROWS })
    const here = `${client.origin}${link('/penalties')}`
    const bytes = writeFeed({
      lang,
      lines: await publishedLines(tx, lang, found),
      at: tx.at,
      here,
      origin: client.origin,
      link,
    })
    return { kind: 'file', name: 'penalties.atom', type: 'application/atom+xml; charset=utf-8', bytes }
  },
)

const csv = route(
  { ...OPEN, path: '/penalties/csv', shape: { query: PublishedQuery } },
  async (visit): Promise<Answer> => {
    const { lang, query } = visit
    const tx = reading(visit.db, visit.moment)
    const found = await publications(tx, await publishedFilterOf(tx, query), { limit: MOST_ROWS })
    const bytes = publishedCsv(lang, await publishedLines(tx, lang, found))
    return { kind: 'file', name: publishedWordsOf(lang).csvName, type: 'text/csv; charset=utf-8', bytes }
  },
)

const one = route({ ...OPEN, path: '/penalties/:document', shape: { params: DocumentNumber } }, async (visit) => {
  const { lang, link, params } = visit
  const tx = reading(visit.db, visit.moment)
  const words = publishedWordsOf(lang)
  const found = await publication(tx, params.document)
  if (!found) {
    if (!(await hasEnded(tx, params.document))) return refused(NONE)
    const page = <EndedPage lang={lang} document={params.document} link={link} />
    return show(words.endedTitle, page, { section: SECTION, status: 410 })
  }
  const { document, withdrawn, record } = found
  const body = (await findBody(tx, found.bodyId))?.name[lang] ?? ''
  const about = { section: SECTION, cache: [`penalty:${found.caseId}`], assets: ASSETS }
  if (withdrawn) {
    const page = <WithdrawnPage {...{ lang, document, body, withdrawn, link }} cite={citeIn(lang)} />
    return show(words.withdrawnTitle, page, about)
  }
  if (!record) return refused(NONE)
  const view = await oneView(tx, lang, link, found, record)
  return show(view.violation, <PublishedOnePage {...view} body={body} />, about)
})

/** Only while the page shows it: a withdrawn decision and one whose showing is over have no file. */
const pdf = route({ ...OPEN, path: '/penalties/:document/pdf', shape: { params: DocumentNumber } }, async (visit) => {
  const { lang, link, params } = visit
  const tx = reading(visit.db, visit.moment)
  const found = await publication(tx, params.document)
  if (!found?.record || found.withdrawn) return refused(NONE)
  const body = (await findBody(tx, found.bodyId))?.name[lang] ?? ''
  const letter = publicLetter({ ...(await oneView(tx, lang, link, found, found.record)), body }, visit.demo)
  const bytes = await printLetter(letter, found.publishedOn)
  return { kind: 'file', name: `${found.document}.pdf`, type: 'application/pdf', bytes }
})

/** The published decisions: list, feed, and each by the number of its document, as a page and as a file. */
export const publishedRoutes: readonly Route[] = [list, feed, csv, one, pdf]
