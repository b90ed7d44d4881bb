import { type Static, Type } from 'typebox'
import { lawbook } from '#areas/clocks/index.ts'
import { type BodyLine, listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import { ruleOf } from '#law/book/book.ts'
import { differencesOf } from '#law/catalogue/difference.ts'
import { STANDINGS } from '#law/catalogue/standing-of.ts'
import { citeArticle } from '#law/cite.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { type Alternate, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { addressOf } from './address.ts'
import { Address, entryAt, version } from './entry-at.ts'
import { entryDescription, WRITTEN } from './feeds/entry-description.ts'
import { DESCRIPTIONS, feedLinks } from './feeds/feed-links.ts'
import { queryOf } from './feeds/query-of.ts'
import { Filter, filterOf, oneOf, word } from './filter.ts'
import { narrowedTo } from './narrowed-to.ts'
import { CataloguePage } from './pages/catalogue.page.tsx'
import { ChangesPage } from './pages/changes.page.tsx'
import { CoveragePage } from './pages/coverage.page.tsx'
import { coverageView } from './pages/coverage-view.ts'
import { EntriesPage } from './pages/entries.page.tsx'
import { EntryPage } from './pages/entry.page.tsx'
import { entryData } from './pages/entry-data.ts'
import { type EntryView, entryView } from './pages/entry-view.ts'
import { homeView } from './pages/home-view.ts'
import { MissingPage } from './pages/missing.page.tsx'
import { metView, missingView } from './pages/missing-view.ts'
import { narrowingOf } from './pages/narrowing.ts'
import { PER_PAGE, pagerOf } from './pages/pager-of.ts'
import { StandardPage } from './pages/standard.page.tsx'
import { listDisclosures } from './queries.ts'
import { standardOf } from './the-catalogue.ts'
import { wordsOf } from './words/index.ts'

const Owed = Type.Object({
  ...{ domain: word('^([a-z]{1,3}\\d{0,3})?$'), body: word('^(\\d{0,5}|any)$'), level: oneOf(['county', 'township']) },
  ...{ state: oneOf(STANDINGS), page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })) },
})
const portal = { site: 'portal', door: 'anyone', method: 'GET' } as const
const section = 'catalogue'
/** Lists change with every entry and every obligation. */
const LISTS = { section, cache: ['disclosures', 'obligations'] } as const

/** What the public opens of the catalogue. */
export const portalRoutes: readonly Route[] = [
  route({ ...portal, path: '/catalogue', shape: {} }, async ({ db, moment, lang, link }) => {
    const view = await homeView(reading(db, moment), lang)
    const alternates = [...feedLinks(lang, link, {}), ...DESCRIPTIONS]
    return show(wordsOf(lang).home.title, <CataloguePage lang={lang} view={view} link={link} />, {
      ...LISTS,
      alternates,
    })
  }),

  route({ ...portal, path: '/catalogue/entries', shape: { query: Filter } }, async (visit) => {
    const { lang, link, query } = visit
    const tx = reading(visit.db, visit.moment)
    const bodies = await listBodies(tx)
    const filter = filterOf(query)
    const offset = PER_PAGE * ((query.page ?? 1) - 1)
    const found = await listDisclosures(tx, VISITOR, filter, narrowedTo(filter, bodies), { limit: PER_PAGE, offset })
    const byId = new Map(bodies.map((body) => [body.id, body]))
    const lines = found.lines.map((line) => {
      const body = must(byId.get(line.bodyId), `body ${line.bodyId}`)
      const isOver = line.expiresOn !== null && line.expiresOn < tx.today
      return { ...line, body: body.shortName[lang], href: link(addressOf(body.code, line.serial)), isOver }
    })
    const narrowing = await narrowingOf(tx, lang, bodies, query, ['domain', 'body', 'level', 'year', 'way', 'state'])
    const pager = pagerOf(link('/catalogue/entries'), query, found.total)
    const props = { lang, total: found.total, lines, narrowing, pager, link }
    const alternates = feedLinks(lang, link, query)
    return show(
      wordsOf(lang).entries.title,
      <EntriesPage {...props} follow={alternates} mailHref={link(`/alerts/catalogue${queryOf(query)}`)} />,
      { ...LISTS, alternates },
    )
  }),

  route({ ...portal, path: '/catalogue/missing', shape: { query: Owed } }, async (visit) => {
    const { lang, link, query } = visit
    const tx = reading(visit.db, visit.moment)
    const bodies = await listBodies(tx)
    const part = { limit: PER_PAGE, offset: PER_PAGE * ((query.page ?? 1) - 1) }
    const { total, lines } = await owedOrMet(tx, lang, query, bodies, part)
    const narrowing = await narrowingOf(tx, lang, bodies, query, ['domain', 'body', 'level', 'standing'])
    const pager = pagerOf(link('/catalogue/missing'), query, total)
    const props = { lang, total, lines, narrowing, pager, link }
    return show(wordsOf(lang).missing.title, <MissingPage {...props} />, LISTS)
  }),

  route({ ...portal, path: '/catalogue/coverage', shape: {} }, async ({ db, moment, lang, link }) => {
    const view = await coverageView(reading(db, moment), lang)
    const page = <CoveragePage lang={lang} view={view} link={link} />
    return show(wordsOf(lang).coverage.title, page, LISTS)
  }),

  route(
    {
      ...portal,
      path: '/catalogue/standards/:id',
      shape: { params: Type.Object({ id: Type.String({ maxLength: 20 }) }) },
    },
    async ({ db, moment, lang, link, params }) => {
      const standard = standardOf(params.id)
      if (!standard) return refused({ code: 'catalogue.no-such-standard', kind: 'missing' })
      const tx = reading(db, moment)
      const bodies = await listBodies(tx)
      const filter = { standard: standard.id }
      const owed = await missingView(tx, lang, filter, null, bodies)
      const met = await metView(tx, lang, filter, bodies, { limit: PER_PAGE, offset: 0 })
      const id = must(standard.limits[0].clock, standard.id).rule
      const props = {
        ...{ lang, standard, lines: [...owed, ...met.lines], link },
        left: met.total - met.lines.length,
        basis: { text: citeArticle(lawbook(), standard.article, lang), href: null },
        rule: { name: ruleOf(lawbook(), id).name[lang], href: `/deadlines?rule=${id}` },
      }
      return show(standard.sub[lang], <StandardPage {...props} />, LISTS)
    },
  ),

  route(
    {
      ...portal,
      path: '/catalogue/entries/:body/:serial',
      shape: { params: Address, query: Type.Object({ version }) },
    },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const found = await entryAt(tx, visit.params)
      const { form, client } = visit
      const isPlain = form === 'html' || visit.query.version !== undefined
      const told = found && !isPlain ? await entryDescription(tx, form, client.origin, found.entry, found.body) : null
      if (told) return told
      const view = found && (await entryView(tx, visit.lang, found, visit.query.version ?? null))
      if (!view)
        return refused({ code: found ? 'catalogue.no-such-version' : 'catalogue.no-such-entry', kind: 'missing' })
      const page = <EntryPage lang={visit.lang} view={view} link={visit.link} />
      const { origin } = visit.client
      const data = entryData(view, visit.lang, origin, `${origin}${visit.link(view.address)}`)
      const cache = [`disclosure:${view.entry.id}`, 'obligations']
      return show(view.version.title, page, { section, cache, ...(data && { data }), alternates: alternatesOf(view) })
    },
  ),

  route(
    {
      ...{ ...portal, path: '/catalogue/entries/:body/:serial/changes' },
      shape: { params: Address, query: Type.Object({ from: version, to: version }) },
    },
    async (visit) => {
      const { lang, link, query } = visit
      const tx = reading(visit.db, visit.moment)
      const found = await entryAt(tx, visit.params)
      if (!found) return refused({ code: 'catalogue.no-such-entry', kind: 'missing' })
      const { entry, body } = found
      const after = entry.versions.find(({ number }) => number === (query.to ?? entry.inForce))
      const before = entry.versions.find(({ number }) => number === (query.from ?? (after?.number ?? 0) - 1))
      if (!before?.elements || !after?.elements) return refused({ code: 'catalogue.no-such-version', kind: 'missing' })
      const changes = differencesOf(before.elements, after.elements)
      const props = { lang, before, after, changes, address: addressOf(body.code, entry.serial), link }
      const title = wordsOf(lang).changes.title(before.number, after.number)
      return show(title, <ChangesPage {...props} />, { section, cache: [`disclosure:${entry.id}`] })
    },
  ),
]

/** One page of what is owed, or where that is asked for of what was met, and how much of it there is. */
async function owedOrMet(
  tx: Tx,
  lang: Lang,
  { state = 'any', ...rest }: Static<typeof Owed>,
  bodies: readonly BodyLine[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
) {
  if (state === 'published') return metView(tx, lang, filterOf(rest), bodies, { limit, offset })
  const all = await missingView(tx, lang, filterOf(rest), state === 'any' ? null : state, bodies)
  return { total: all.length, lines: all.slice(offset, offset + limit) }
}

/** The same entry for programs: as data, and described at its own address, by `Accept`, while it is not withdrawn. */
function alternatesOf({ entry, body, address }: EntryView): readonly Alternate[] {
  return [
    { type: 'application/json', href: `/api/v1/catalogue/entries/${body.code}/${entry.serial}` },
    ...(entry.state === 'withdrawn' ? [] : Object.values(WRITTEN)).map(({ type }) => ({
      ...{ type: type.replace(/;.*/, ''), href: address },
    })),
  ]
}
