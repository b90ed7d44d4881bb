import { countPublished, publishedAddresses } from '#areas/catalogue/index.ts'
import { feeIds } from '#areas/fees/index.ts'
import { normAddresses } from '#areas/norms/index.ts'
import { listBodies } from '#areas/organisations/index.ts'
import { decisionAddresses, standardAddresses } from '#areas/penalties/index.ts'
import { listPowers } from '#areas/processes/index.ts'
import { publishedReports } from '#areas/reports/index.ts'
import { logAddresses } from '#areas/requests/index.ts'
import { listItems } from '#areas/services/index.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { SitemapPage } from './sitemap.ts'

/** One list of the sitemap, a part at a time; `total` in all of its parts. */
export type SitemapList = (
  tx: Tx,
  part: { readonly limit: number; readonly offset: number },
) => Promise<{ readonly total: number; readonly rows: readonly SitemapPage[] }>

/** Everything public that has a page of its own, by the name its parts of the sitemap have. */
export const SITEMAP_LISTS: Readonly<Record<string, SitemapList>> = {
  entries: async (tx, part) => ({ total: await countPublished(tx), rows: await publishedAddresses(tx, part) }),
  items: short(async (tx) => (await listItems(tx, tx.today)).map(({ id }) => unchanged(`/items/${id}`))),
  bodies: short(async (tx) => (await listBodies(tx)).map(({ id }) => unchanged(`/bodies/${id}`))),
  powers: short(async (tx) =>
    (await listPowers(tx, tx.today)).map(({ id, since }) => ({ path: `/powers/${id}`, changedOn: since })),
  ),
  standards: standardAddresses,
  decisions: decisionAddresses,
  norms: normAddresses,
  fees: short(async (tx) => (await feeIds(tx)).map((id) => unchanged(`/fees/${id}`))),
  answers: logAddresses,
  reports: short(async (tx) =>
    (await publishedReports(tx)).map(({ path, publishedOn }) => ({ path, changedOn: publishedOn })),
  ),
}

/** A list of some hundreds, read at once and cut. */
function short(all: (tx: Tx) => Promise<readonly SitemapPage[]>): SitemapList {
  return async (tx, { limit, offset }) => {
    const pages = await all(tx)
    return { total: pages.length, rows: pages.slice(offset, offset + limit) }
  }
}

function unchanged(path: string): SitemapPage {
  return { path, changedOn: null }
}
