import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Narrowing } from './contract.ts'

/**
 * The one narrowing of every search, suggestion, count and page: only what is shown on the day, and of that what was
 * asked for. `d` is the alias of `search.document` in the query.
 */
export function shown(day: Day, { kind, body, year, collection, since }: Narrowing = {}): RawBuilder<boolean> {
  const conditions = [sql`d.shown_from <= ${day} and (d.shown_to is null or d.shown_to > ${day})`]
  if (kind !== undefined) conditions.push(sql`d.kind = ${kind}`)
  if (body !== undefined) conditions.push(sql`d.body_id = ${body}`)
  if (year !== undefined) conditions.push(sql`d.year = ${year}`)
  if (collection !== undefined) conditions.push(sql`d.collection = ${collection}`)
  if (since !== undefined) conditions.push(sql`d.shown_from >= ${since.from} and d.shown_from < ${since.before}`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}
