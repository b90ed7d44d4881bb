import { listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { dayOfInstant } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { addressOf } from './address.ts'
import { entriesTold } from './feeds/entries-told.ts'
import { listDisclosures } from './queries.ts'

const PUBLISHED = { state: 'published' } as const
const ALL = { standards: null, bodies: null } as const

/** How many entries are published. */
export async function countPublished(tx: Tx): Promise<number> {
  return (await listDisclosures(tx, VISITOR, PUBLISHED, ALL, { limit: 1, offset: 0 })).total
}

/** The permanent addresses of published entries with the day each last changed, the newest first. In rows. */
export async function publishedAddresses(
  tx: Tx,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly { readonly path: string; readonly changedOn: Day }[]> {
  const codes = new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))
  return (await entriesTold(tx, PUBLISHED, ALL, part)).map(({ bodyId, serial, changedAt }) => ({
    path: addressOf(must(codes.get(bodyId), `body ${bodyId}`), serial),
    changedOn: dayOfInstant(changedAt),
  }))
}
