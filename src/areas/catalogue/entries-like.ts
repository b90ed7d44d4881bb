import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { fold } from '#base/search/fold.ts'
import { resemblance } from '#base/search/resemblance.ts'
import { pairsOf, runsOf } from '#base/search/terms.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { listBodies } from '../organisations/index.ts'
import { addressOf } from './address.ts'
import { narrowedEntries } from './narrowed-entries.ts'

/** A published entry whose title is much like what somebody looks for. */
export interface EntryLike {
  readonly path: string
  readonly title: string
  readonly bodyId: number
  readonly publishedOn: Day | null
}

/** From here two titles are taken for much the same; people look before anything comes of it. */
const ALIKE = 0.6
/** How many entries are looked at closely. */
const LOOKED_AT = 60
const SHARED = 0.3

/**
 * Published entries whose titles are much like a subject, the likest first; misspelt or in the other script is found too.
 * For those who are about to ask for what is open already. Only titles that share a pair with it are read (`version_pairs_idx`).
 */
export async function entriesLike(tx: Tx, subject: string, most: number): Promise<readonly EntryLike[]> {
  const folded = fold(subject)
  const pairs = [...new Set(runsOf(folded).flatMap(pairsOf))].filter((pair) => pair.length > 1).slice(0, 60)
  if (pairs.length === 0) return []
  const shared = sql<number>`(select count(*)::int from unnest(${pairs}::text[]) as p where strpos(lower(v.title), p) > 0)`
  const rows = await narrowedEntries(tx, VISITOR, { state: 'published' }, { standards: null, bodies: null })
    .select(['catalogue.disclosure.body_id', 'serial', 'v.title', 'v.published_on'])
    .where(sql<boolean>`catalogue.pairs_of(v.title) && ${pairs}::text[]`)
    .where(shared, '>=', Math.max(1, Math.ceil(pairs.length * SHARED)))
    .orderBy(shared, 'desc')
    .orderBy('v.published_on', 'desc')
    .orderBy('serial')
    .limit(LOOKED_AT)
    .execute()
  const codes = new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))
  return rows
    .map((row) => ({ row, like: resemblance(folded, fold(row.title)) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ row }) => ({
      path: addressOf(must(codes.get(row.body_id), `body ${row.body_id}`), row.serial),
      ...{ title: row.title, bodyId: row.body_id, publishedOn: row.published_on },
    }))
}
