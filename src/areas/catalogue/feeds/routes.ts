import { Type } from 'typebox'
import { type BodyLine, findBodyByCode, listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { atomOf } from '#base/feeds/atom.ts'
import type { Feed } from '#base/feeds/feed.ts'
import { jsonFeedOf } from '#base/feeds/json-feed.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { changedAt } from '#platform/journal/changed-at.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { Answer } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { Filter, filterOf } from '../filter.ts'
import { narrowedTo } from '../narrowed-to.ts'
import { listDisclosures } from '../queries.ts'
import { DESCRIBED, describeCatalogue } from './dcat.ts'
import { allEntriesTold, entriesTold } from './entries-told.ts'
import { WRITTEN } from './entry-description.ts'
import { csvChunks, ndjsonChunks } from './export.ts'
import { feedOf } from './feed.ts'

const portal = { method: 'GET', site: 'portal', door: 'anyone' } as const
const cache = ['disclosures']
const Page = Type.Object({ page: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999 })) })

/** How the catalogue is written, by the ending of its address. */
const BY_ENDING = { ttl: WRITTEN.turtle, jsonld: WRITTEN['json-ld'] } as const

const descriptions = (['ttl', 'jsonld'] as const).map((ending) =>
  route({ ...portal, path: `/catalogue.${ending}`, shape: { query: Page } }, async ({ db, moment, client, query }) => {
    const tx = reading(db, moment)
    const page = query.page ?? 1
    const filter = { state: 'published' } as const
    const to = { standards: null, bodies: null }
    const { total } = await listDisclosures(tx, VISITOR, filter, to, { limit: 1, offset: 0 })
    const entries = await entriesTold(tx, filter, to, { limit: DESCRIBED, offset: DESCRIBED * (page - 1) })
    const bodies = await bodiesById(tx)
    const keeper = must(await findBodyByCode(tx, 'openness_office'), 'openness_office')
    const things = describeCatalogue({ origin: client.origin, ending, page, total, entries, bodies, keeper })
    const { type, write } = BY_ENDING[ending]
    return { kind: 'document', type, text: write(things), cache }
  }),
)

/** What a feed is written as, by the ending of its address. */
const FEEDS: readonly { readonly ending: string; readonly type: string; readonly write: (feed: Feed) => string }[] = [
  { ending: 'atom', type: 'application/atom+xml; charset=utf-8', write: atomOf },
  { ending: 'json', type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
]

const feeds = FEEDS.map(({ ending, type, write }) =>
  route({ ...portal, path: `/catalogue/entries.${ending}`, shape: { query: Filter } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const bodies = await bodiesById(tx)
    const filter = filterOf(visit.query)
    const to = narrowedTo(filter, [...bodies.values()])
    const entries = await entriesTold(tx, filter, to, { limit: IN_A_FEED, offset: 0 })
    const { lang, link, query } = visit
    const feed = feedOf({ lang, link, origin: visit.client.origin, query, entries, bodies, now: visit.moment.at })
    return { kind: 'document', type, text: write(feed), cache, changedAt: await changedAt(tx) }
  }),
)

const EXPORTS = { ndjson: 'application/x-ndjson; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const

const exported = (['ndjson', 'csv'] as const).map((ending) =>
  route({ ...portal, path: `/catalogue/entries.${ending}`, shape: { query: Filter } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const bodies = await bodiesById(tx)
    const filter = filterOf(visit.query)
    const batches = allEntriesTold(tx, filter, narrowedTo(filter, [...bodies.values()]))
    const chunks = (ending === 'csv' ? csvChunks : ndjsonChunks)(batches, bodies, visit.client.origin)
    const answer: Answer = { kind: 'stream', type: EXPORTS[ending], name: `catalogue-${tx.today}.${ending}`, chunks }
    return answer
  }),
)

/** The catalogue for other programs, apart from the API: descriptions, feeds, exports. */
export const feedRoutes: readonly Route[] = [...descriptions, ...feeds, ...exported]

/** Newest entries in one feed; whoever wants others narrows. */
const IN_A_FEED = 100

async function bodiesById(tx: Tx): Promise<ReadonlyMap<number, BodyLine>> {
  return new Map((await listBodies(tx)).map((body) => [body.id, body]))
}
