import { lawbook } from '#areas/clocks/index.ts'
import { SearchQuery, searchOf, searchPath } from '#areas/search/index.ts'
import { listItems } from '#areas/services/index.ts'
import { atomOf } from '#base/feeds/atom.ts'
import { jsonFeedOf } from '#base/feeds/json-feed.ts'
import { reading } from '#platform/db/tx.ts'
import { changedAt } from '#platform/journal/changed-at.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Subsite } from '#platform/web/subsite.ts'
import type { Visit } from '#platform/web/visit.ts'
import { PartsPage } from '#ui/parts.page.tsx'
import { AccessibilityPage } from './accessibility.page.tsx'
import { countStanding } from './count-standing.ts'
import { HOME } from './frame.tsx'
import { HomePage } from './home.page.tsx'
import { NAVIGATION } from './navigation.ts'
import { SearchPage } from './search.page.tsx'
import { search } from './search.ts'
import { searchFeed } from './search-feed.ts'
import { sitemapRoutes } from './sitemap-routes.ts'
import { SourcesPage } from './sources.page.tsx'
import { FrontPage } from './subsite/front.page.tsx'
import { type FrontView, frontView } from './subsite/front-view.ts'
import { wordsOf } from './words/index.ts'

/** Items people often look for; those that are not in force are left out. */
const OFTEN = ['si009', 'si001', 'si053']

/** Names offered while typing: wherever the search stands. */
const SEARCH_ASSETS = ['portal/search.script.js']

/** The public site's own pages; everything else belongs to an area. The page of all parts is for the demo county only. */
export function portalRoutes(isDemo: boolean): readonly Route[] {
  return [home, find, ...searchFeeds, sources, accessibility, ...sitemapRoutes, ...(isDemo ? [allParts] : [])]
}

const open = { method: 'GET', site: 'portal', door: 'anyone' } as const

const home = route({ ...open, path: '/', shape: {} }, async (visit) => {
  const { db, moment, lang, link, subsite } = visit
  const tx = reading(db, moment)
  if (subsite) return front(subsite, await frontView(tx, subsite, lang), visit)
  const [items, standing] = await Promise.all([listItems(tx, tx.today), countStanding(tx, lang)])
  const often = OFTEN.flatMap((id) => items.filter((item) => item.id === id)).map((item) => ({
    href: link(`/items/${item.id}`),
    name: item.name[lang],
  }))
  const shown = { lang, itemCount: items.length, tasks: NAVIGATION, often, standing, link }
  return show(wordsOf(lang).name, <HomePage {...shown} />, {
    section: HOME,
    cache: ['items', 'standing'],
    assets: SEARCH_ASSETS,
  })
})

/** What any of its blocks is made of. */
const FRONT = ['disclosures', 'obligations', 'items', 'powers', 'standards', 'norms', 'reports', 'bodys']

function front(subsite: Subsite, view: FrontView, { lang, link }: Pick<Visit, 'lang' | 'link'>) {
  const page = <FrontPage {...{ lang, view, link }} />
  return show(subsite.title[lang], page, { section: HOME, cache: FRONT, assets: SEARCH_ASSETS })
}

const find = route({ ...open, path: '/search', shape: { query: SearchQuery } }, async (visit) => {
  const { db, moment, lang, link, portal, subsite } = visit
  const asked = searchOf(visit.query)
  const view = await search(reading(db, moment), asked, lang)
  const county = subsite && portal(`/search?q=${encodeURIComponent(asked.words)}`)
  const page = <SearchPage {...{ lang, asked, view, county, link }} />
  const path = link(searchPath(asked, {}))
  const alternates = [
    { type: 'application/atom+xml', href: path.replace('/search', '/search.atom') },
    { type: 'application/feed+json', href: path.replace('/search', '/search.json') },
  ]
  return show(wordsOf(lang).search.title, page, { assets: SEARCH_ASSETS, ...(asked.words && { alternates }) })
})

/** The same search for readers of feeds. Made each time: what is found changes with facts of every area. */
const searchFeeds = [
  { ending: 'atom', type: 'application/atom+xml; charset=utf-8', write: atomOf },
  { ending: 'json', type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
].map(({ ending, type, write }) =>
  route({ ...open, path: `/search.${ending}`, shape: { query: SearchQuery } }, async (visit) => {
    const { db, moment, lang, link, client } = visit
    const asked = searchOf(visit.query)
    const tx = reading(db, moment)
    const { found, bodyNames } = await search(tx, asked, lang)
    const query = searchPath(asked, {}).replace('/search', '')
    const hits = found.hits.filter(({ near }) => !near)
    const from = { lang, link, origin: client.origin, words: asked.words, query, hits, bodyNames, now: moment.at }
    return { kind: 'document', type, text: write(searchFeed(from)), changedAt: await changedAt(tx) }
  }),
)

const sources = route({ ...open, path: '/sources', shape: {} }, async ({ lang, link }) => {
  const page = <SourcesPage lang={lang} book={lawbook()} link={link} />
  return show(wordsOf(lang).sources.title, page, { cache: ['lawbook'] })
})

const accessibility = route({ ...open, path: '/accessibility', shape: {} }, async ({ lang }) =>
  show(wordsOf(lang).accessibility.title, <AccessibilityPage lang={lang} />, { cache: ['words'] }),
)

const allParts = route({ ...open, path: '/parts', shape: {} }, async ({ lang }) => {
  const words = wordsOf(lang).parts
  return show(words.title, <PartsPage {...words} />, { cache: ['words'] })
})
