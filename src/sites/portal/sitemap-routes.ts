import { Type } from 'typebox'
import { countPublished, publishedAddresses } from '#areas/catalogue/index.ts'
import { listBodies } from '#areas/organisations/index.ts'
import { listItems } from '#areas/services/index.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { linkIn } from '#platform/web/language.ts'
import { type Route, route } from '#platform/web/route.ts'
import { originOf, type Subsite } from '#platform/web/subsite.ts'
import type { Visit } from '#platform/web/visit.ts'
import { NAVIGATION } from './navigation.ts'
import { IN_A_PART, robotsText, type SitemapPage, sitemapIndex, sitemapPart } from './sitemap.ts'

const open = { method: 'GET', site: 'portal', door: 'anyone' } as const
const XML = 'application/xml; charset=utf-8'
/** What adds pages or takes them away. */
const CACHE = ['items', 'disclosures', 'standing']

const index = route({ ...open, path: '/sitemap.xml', shape: {} }, async (visit) => {
  const { db, moment, client } = visit
  if (visit.subsite) return { kind: 'document', type: XML, text: frontPageOf(visit.subsite, visit), cache: CACHE }
  const parts = Math.ceil((await countPublished(reading(db, moment))) / IN_A_PART)
  const names = ['pages', 'items', 'bodies', ...Array.from({ length: parts }, (_, i) => `entries-${i + 1}`)]
  return { kind: 'document', type: XML, text: sitemapIndex(client.origin, names), cache: CACHE }
})

const fixed = (name: string, pagesOf: (tx: Tx) => Promise<readonly SitemapPage[]>) =>
  route({ ...open, path: `/sitemaps/${name}.xml`, shape: {} }, async ({ db, moment, client }) => {
    const text = sitemapPart(client.origin, await pagesOf(reading(db, moment)))
    return { kind: 'document', type: XML, text, cache: CACHE }
  })

const Part = Type.Object({ part: Type.String({ pattern: '^entries-[1-9]\\d{0,5}\\.xml$' }) })

const entries = route({ ...open, path: '/sitemaps/:part', shape: { params: Part } }, async (visit) => {
  const n = Number(/\d+/.exec(visit.params.part)?.[0])
  const pages = await publishedAddresses(reading(visit.db, visit.moment), {
    ...{ limit: IN_A_PART, offset: IN_A_PART * (n - 1) },
  })
  return { kind: 'document', type: XML, text: sitemapPart(visit.client.origin, pages), cache: CACHE }
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

/** What search engines ask for: which pages there are, and which they may read. */
export const sitemapRoutes: readonly Route[] = [
  ...[index, robots, entries],
  fixed('pages', async () => [
    { path: '/', changedOn: null },
    ...NAVIGATION.map(({ path }) => ({ path, changedOn: null })),
    ...[
      '/catalogue/entries',
      '/catalogue/missing',
      '/catalogue/coverage',
      '/fees',
      '/fees/rounds',
      '/sources',
      '/sites',
      '/accessibility',
    ].map((path) => ({
      ...{ path, changedOn: null },
    })),
  ]),
  fixed('items', async (tx) =>
    (await listItems(tx, tx.today)).map(({ id }) => ({ path: `/items/${id}`, changedOn: null })),
  ),
  fixed('bodies', async (tx) => (await listBodies(tx)).map(({ id }) => ({ path: `/bodies/${id}`, changedOn: null }))),
]
