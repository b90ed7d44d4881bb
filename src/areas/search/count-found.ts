import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { shown } from './access.ts'
import { type Asked, askedOf } from './asked.ts'
import { allOf, longer } from './candidates.ts'
import type { Facets, Kind, Narrowing } from './contract.ts'
import { dictionary } from './dictionary.ts'
import { waysToRead } from './ways-to-read.ts'

/** More are not counted: whoever finds a thousand narrows, and does not read on. */
export const COUNTED = 1000

/**
 * How many things are found, of which kind, body and year; at most a thousand. Found is what has all the words in any way
 * of reading them, and what came near: `held` of what `find` answered to the same words.
 */
export async function countFound(
  tx: Tx,
  typed: string,
  only: Narrowing = {},
  held: readonly string[] = [],
): Promise<Facets> {
  const asked = askedOf(typed)
  if (!asked) return { total: 0, kinds: [], bodies: [], years: [] }
  const { rows } = await sql<Count>`
    with found as materialized (${foundBy(tx, asked, only, held)})
    select grouping(d.kind, d.body_id, d.year) as by, d.kind, d.body_id, d.year, count(*)::int as count
    from found join search.document d on d.id = found.id
    group by grouping sets ((), (d.kind), (d.body_id), (d.year))
    order by count(*) desc, d.kind, d.body_id, d.year desc`.execute(tx.kysely)
  const by = (bits: number) => rows.filter((row) => row.by === bits)
  return {
    total: by(0b111)[0]?.count ?? 0,
    kinds: by(0b011).flatMap(({ kind, count }) => (kind === null ? [] : [{ kind, count }])),
    bodies: by(0b101).flatMap(({ body_id, count }) => (body_id === null ? [] : [{ body: body_id, count }])),
    years: by(0b110).flatMap(({ year, count }) => (year === null ? [] : [{ year, count }])),
  }
}

interface Count {
  /** Which columns were not grouped by, a bit each. */
  readonly by: number
  readonly kind: Kind | null
  readonly body_id: number | null
  readonly year: number | null
  readonly count: number
}

/** `id` of everything that is found, at most a thousand: one set for the counts and for the pages of a long list. */
export function foundBy(tx: Tx, asked: Asked, only: Narrowing, held: readonly string[]): RawBuilder<unknown> {
  const readings = waysToRead(asked, dictionary()).map((reading) => withAll(tx, reading.asked, only))
  const near = sql`(select d.id from search.document d where d.id = any(${[...held]}::bigint[]) and ${shown(tx, only)})`
  return sql`select id from (${sql.join([near, ...readings], sql` union `)}) as each limit ${COUNTED}`
}

function withAll(tx: Tx, { terms, words }: Asked, only: Narrowing): RawBuilder<unknown> {
  const query = allOf(terms)
  return sql`
    (select d.id from search.document d where d.terms @@ ${query}::tsquery and ${shown(tx, only)}
      and exists (select from unnest(d.names) as n (name)
        where not exists (select from unnest(${[...words]}::text[]) as w (word) where strpos(n.name, w.word) = 0))
      limit ${COUNTED})
    union
    (select d.id from search.passage p join search.document d on d.id = p.document_id and ${shown(tx, only)}
      where p.terms @@ ${query}::tsquery
        and not exists (select from unnest(${longer(words)}::text[]) as w (word) where strpos(p.folded, w.word) = 0)
      limit ${COUNTED})`
}
