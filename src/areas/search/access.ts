import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import type { Narrowing } from './contract.ts'

/**
 * The one narrowing of every search, suggestion, count and page: only what is shown on the day, and of that what was
 * asked for; inside a subsite only what is of its bodies. `d` is the alias of `search.document` in the query.
 */
export function shown(tx: Tx, { kind, body, year, collection, since }: Narrowing = {}): RawBuilder<boolean> {
  const { today: day } = tx
  const conditions = [sql`d.shown_from <= ${day} and (d.shown_to is null or d.shown_to > ${day})`]
  if (tx.within !== undefined)
    conditions.push(sql`(${withinSubsite(tx, 'd.body_id')} or d.shared_by && ${tx.within}::int[])`)
  if (kind !== undefined) conditions.push(sql`d.kind = ${kind}`)
  if (body !== undefined) conditions.push(sql`d.body_id = ${body}`)
  if (year !== undefined) conditions.push(sql`d.year = ${year}`)
  if (collection !== undefined) conditions.push(sql`d.collection = ${collection}`)
  if (since !== undefined) conditions.push(sql`d.shown_from >= ${since.from} and d.shown_from < ${since.before}`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}
