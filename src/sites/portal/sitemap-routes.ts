import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { reading } from '#platform/db/tx.ts'
import { linkIn } from '#platform/web/language.ts'
import { type Route, route } from '#platform/web/route.ts'
import { originOf, type Subsite } from '#platform/web/subsite.ts'
import type { Visit } from '#platform/web/visit.ts'
import { NAVIGATION } from './navigation.ts'
import { IN_A_PART, robotsText, sitemapIndex, sitemapPart } from './sitemap.ts'
import { SITEMAP_LISTS } from './sitemap-lists.ts'

const open = { method: 'GET', site: 'portal', door: 'anyone' } as const
const XML = 'application/xml; charset=utf-8'
/** What adds pages or takes them away. */
const CACHE = [
  ...['items', 'disclosures', 'standing', 'powers', 'standards', 'penaltys', 'norms', 'fees', 'requests', 'reports'],
]

const index = route({ ...open, path: '/sitemap.xml', shape: {} }, async (visit) => {
  const { db, moment, client, subsite } = visit
  if (subsite) return { kind: 'document', type: XML, text: frontPageOf(subsite, visit), cache: ['words'] }
  const tx = reading(db, moment)
  const parts = Object.entries(SITEMAP_LISTS).map(async ([name, list]) => {
    const { total } = await list(tx, { limit: 1, offset: 0 })
    return Array.from({ length: Math.ceil(total / IN_A_PART) }, (_, i) => `${name}-${i + 1}`)
  })
  const names = ['pages', ...(await Promise.all(parts)).flat()]
  return { kind: 'document', type: XML, text: sitemapIndex(client.origin, names), cache: CACHE }
})

const Part = Type.Object({
  part: Type.String({ pattern: `^(${Object.keys(SITEMAP_LISTS).join('|')})-[1-9]\\d{0,5}\\.xml$` }),
})

const parts = route({ ...open, path: '/sitemaps/:part', shape: { params: Part } }, async (visit) => {
  const [name = '', n] = visit.params.part.replace('.xml', '').split('-')
  const list = must(SITEMAP_LISTS[name], 'a list of the pattern')
  const part = { limit: IN_A_PART, offset: IN_A_PART * (Number(n) - 1) }
  const { rows } = await list(reading(visit.db, visit.moment), part)
  return { kind: 'document', type: XML, text: sitemapPart(visit.client.origin, rows), cache: CACHE }
})

/** Of a subsite only its front page: all its other pages have their one address in the portal. */
function frontPageOf(subsite: Subsite, visit: Asked): string {
  const own = ownOriginOf(visit)
  const path = own === null ? `/sites/${subsite.code}` : '/'
  return sitemapPart(own ?? visit.client.origin, [{ path, changedOn: null }])
}

const robots = route({ ...open, path: '/robots.txt', shape: {} }, async (visit) => {
  const text = robotsText(ownOriginOf(visit) ?? visit.client.origin)
  return { kind: 'document', type: 'text/plain; charset=utf-8', text, cache: ['words'] }
})

type Asked = Pick<Visit, 'subsite' | 'client' | 'lang' | 'link'>

/** The origin of the host a subsite was asked for at; null where its path was, or the portal. */
function ownOriginOf({ subsite, client, lang, link }: Asked): string | null {
  return subsite && link('/') === linkIn(lang, '/') ? originOf(subsite, client) : null
}

/** Pages that stand by themselves, beside those of the navigation. */
const OTHERS = [
  ...['/catalogue/entries', '/catalogue/missing', '/catalogue/coverage', '/powers', '/standards', '/norms'],
  ...['/fees', '/fees/rounds', '/requests/log', '/sources', '/sites', '/accessibility'],
]

const pages = route({ ...open, path: '/sitemaps/pages.xml', shape: {} }, async ({ client }) => {
  const paths = ['/', ...NAVIGATION.map(({ path }) => path), ...OTHERS]
  const told = [...new Set(paths)].map((path) => ({ path, changedOn: null }))
  return { kind: 'document', type: XML, text: sitemapPart(client.origin, told), cache: ['words'] }
})

/** What search engines ask for: which pages there are, and which they may read. */
export const sitemapRoutes: readonly Route[] = [index, robots, pages, parts]
