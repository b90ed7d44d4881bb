import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import { listBodies } from './queries.ts'

/** The bodies that answer for what the lawbook puts under `word`, where that is every body of a level; otherwise none. */
export async function answeringTogether(tx: Tx, word: string): Promise<readonly number[]> {
  if (!isLevel(word)) return []
  return (await listBodies(tx)).filter(({ level }) => level === word).map(({ id }) => id)
}

/**
 * The condition that keeps items and powers inside the subsite a read is made for. `word` is the body as the lawbook names
 * it: what stands under `township` or `village` is answered for by every body of that level, whichever body keeps the row.
 */
export async function answeredWithin(tx: Tx, word: RawBuilder<unknown>): Promise<RawBuilder<boolean>> {
  const { within } = tx
  if (within === undefined) return sql<boolean>`true`
  const levels = (await listBodies(tx)).filter(({ id }) => within.includes(id)).map(({ level }) => level)
  return sql<boolean>`case when ${word} in ('township', 'village') then ${word} = any(${[...new Set(levels)]}::text[])
    else ${withinSubsite(tx, 'body_id')} end`
}

function isLevel(word: string): boolean {
  return word === 'township' || word === 'village'
}
