import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { shown } from './access.ts'
import type { Asked } from './asked.ts'
import { NAME_BANDS, PASSAGE_BANDS } from './bands.ts'
import type { Narrowing } from './contract.ts'
import { soundTerms } from './names.ts'
import { together, type Weights } from './weights.ts'

/** Where in a document something was found, and in how many of its passages. */
export interface Place {
  readonly id: string
  readonly no: number
  readonly count: number
}

/** Documents that are worth a closer look: by their names, and by their text. */
export interface Candidates {
  readonly ids: readonly string[]
  readonly places: readonly Place[]
}

/** More rows than this are not collected and sorted: they are met often enough on a walk along the bands of precedence. */
const TOO_MANY = 8_000
const MOST_NAMES = 150
const MOST_DOCUMENTS = 80
const WALKED = 300
/** Where nothing is narrowed: so many passages of the highest sources tell which documents say most of it. */
const MOST_PASSAGES = 1_000

/** Whose names have all the words. */
export async function byNames(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly string[]> {
  return named(tx, allOf(asked.terms), expectedOf(asked.terms, weights, 'names'), only)
}

/** Whose names have every term of a query: the first in order of precedence, the tighter names first. */
async function named(tx: Tx, query: string, expected: number, only: Narrowing): Promise<readonly string[]> {
  const { rows } = await (expected > TOO_MANY
    ? sql<{ id: string }>`
        select d.id from ${bands(query, NAME_BANDS)} cross join lateral (
          select d.id from search.document d where d.terms @@ b.query and ${shown(tx, only)} limit ${MOST_NAMES}) as d
        limit ${MOST_NAMES}`
    : sql<{ id: string }>`
        with hit as materialized (
          select d.id, d.precedence, d.length from search.document d
          where d.terms @@ ${query}::tsquery and ${shown(tx, only)})
        select id from hit order by precedence, length, id limit ${MOST_NAMES}`
  ).execute(tx.kysely)
  return rows.map(({ id }) => id)
}

/** Whose text has all the words in one passage; those with most such passages first. */
export async function byText(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly Place[]> {
  const query = allOf(asked.terms)
  const whole = holdsAll(longer(asked.words))
  const collected = sql`select p.document_id, p.no from (
      select p.document_id, p.no, p.folded from search.passage p where p.terms @@ ${query}::tsquery
      order by p.precedence, p.document_id, p.no offset 0) as p where ${whole}`
  const passages =
    expectedOf(asked.terms, weights, 'passages') > TOO_MANY
      ? sql`select p.document_id, p.no from ${bands(query, PASSAGE_BANDS)} cross join lateral (
          select p.document_id, p.no from search.passage p where p.terms @@ b.query and ${whole}
            and exists (select from search.document d where d.id = p.document_id and ${shown(tx, only)})
          limit ${WALKED}) as p limit ${WALKED}`
      : Object.keys(only).length > 0 || tx.within !== undefined
        ? collected
        : sql`${collected} limit ${MOST_PASSAGES}`
  const { rows } = await sql<{ document_id: string; no: number; count: string }>`
    with hit as materialized (${passages}),
    most as materialized (
      select document_id, min(no) as no, count(*) as count from hit
      group by document_id order by count(*) desc, document_id)
    select most.* from most cross join lateral (
      select from search.document d where d.id = most.document_id and ${shown(tx, only)} offset 0) as d
    limit ${MOST_DOCUMENTS}`.execute(tx.kysely)
  return rows.map((row) => ({ id: row.document_id, no: row.no, count: Number(row.count) }))
}

/** `b (query)`: a query within each band of precedence, the first band first; a walk along them stops when it has enough. */
function bands(query: string, within: readonly string[]): RawBuilder<unknown> {
  return sql`unnest(${within.map((band) => `${query} & '${band}'`)}::tsquery[]) as b (query)`
}

/** Words of two characters are their own terms, and need not be looked for in the text itself. */
export function longer(words: readonly string[]): readonly string[] {
  return words.filter((word) => Array.from(word).length > 2)
}

/** Whose names come near: sounding the same, with the same initials, or with most of the terms, the rare ones counting more. */
export async function nearNames(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly string[]> {
  const heard = await Promise.all(
    [soundsOf(asked), initialsOf(asked)]
      .filter((terms) => terms.length > 0)
      .map((terms) => named(tx, allOf(terms), expectedOf(terms, weights, 'names'), only)),
  )
  return [...new Set([...heard.flat(), ...(await withMost(tx, asked, weights, only))])]
}

async function withMost(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly string[]> {
  const terms = rarest(termsNear(asked), (term) => weights.get(term)?.names ?? 0)
  const { rows } = await sql<{ id: string }>`
    with hit as materialized (
      select d.id, d.precedence, d.length, t.weight
      from ${unnested(terms, weights)} cross join lateral (
        select * from search.document d where d.terms @@ t.query::tsquery and ${shown(tx, only)}) as d)
    select id from hit group by id, precedence, length
    order by sum(weight) desc, precedence, length, id limit ${MOST_NAMES}`.execute(tx.kysely)
  return rows.map(({ id }) => id)
}

/** How many rows may be expected to have all the terms. */
function expectedOf(terms: readonly string[], weights: Weights, where: 'names' | 'passages'): number {
  const known = terms.flatMap((term) => weights.get(term) ?? [])
  return together(
    known.map((each) => each[where]),
    known[0]?.of[where] ?? 0,
  )
}

/** Whether a passage holds all of these words as they stand. */
function holdsAll(words: readonly string[]): RawBuilder<boolean> {
  return sql`not exists (select from unnest(${[...words]}::text[]) as w (word) where strpos(p.folded, w.word) = 0)`
}

/** Everything that leads to names that come near: pairs, how it sounds, initials; of a short word also its characters. */
export function termsNear(asked: Asked): readonly string[] {
  const { words, terms } = asked
  const singles = words.length === 1 && terms.length < 6 ? [...(words[0] ?? '')] : []
  return [...new Set([...terms, ...soundsOf(asked), ...initialsOf(asked), ...singles])]
}

function soundsOf({ syllables }: Asked): readonly string[] {
  return soundTerms(syllables ?? []).filter((term) => term.startsWith('~'))
}

function initialsOf({ letters }: Asked): readonly string[] {
  return soundTerms([...(letters ?? '')]).filter((term) => term.startsWith('='))
}

/** Whose passages have most of the terms. */
export async function nearText(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly Place[]> {
  const terms = rarest(asked.terms, (term) => weights.get(term)?.passages ?? 0)
  const { rows } = await sql<{ document_id: string; no: number }>`
    with hit as materialized (
      select p.document_id, p.no, sum(t.weight) as sum
      from ${unnested(terms, weights)} cross join lateral (
        select p.document_id, p.no from search.passage p where p.terms @@ t.query::tsquery) as p
      group by p.document_id, p.no order by sum(t.weight) desc limit ${2 * MOST_DOCUMENTS})
    select distinct on (hit.document_id) hit.document_id, hit.no from hit
    join search.document d on d.id = hit.document_id and ${shown(tx, only)}
    order by hit.document_id, hit.sum desc, hit.no`.execute(tx.kysely)
  return rows.map((row) => ({ id: row.document_id, no: row.no, count: 1 }))
}

/** In these documents, the passage that has most of the terms. */
export async function bestWithin(
  tx: Tx,
  ids: readonly string[],
  asked: Asked,
  weights: Weights,
): Promise<readonly Place[]> {
  const worth = asked.terms.map((term) => weights.get(term)?.weight ?? 1)
  const { rows } = await sql<{ document_id: string; no: number }>`
    select distinct on (document_id) document_id, no from (
      select p.document_id, p.no, (select sum(t.weight) from unnest(${[...asked.terms]}::text[], ${worth}::float8[])
        as t (term, weight) where strpos(p.folded, t.term) > 0) as sum
      from search.passage p where p.document_id = any(${[...ids]}::bigint[])) as scored
    where sum > 0 order by document_id, sum desc, no`.execute(tx.kysely)
  return rows.map((row) => ({ id: row.document_id, no: row.no, count: 1 }))
}

/** A `tsquery` for all of these terms. */
export function allOf(terms: readonly string[]): string {
  return terms.map(quoted).join(' & ')
}

/** Terms hold letters and figures only. One character alone finds the pairs it begins. */
function quoted(term: string): string {
  return Array.from(term).length === 1 ? `'${term}':*` : `'${term}'`
}

/** The rare terms of which no more rows are expected together than may be collected; the rarest always. */
function rarest(terms: readonly string[], expected: (term: string) => number): readonly string[] {
  const sorted = [...terms].sort((a, b) => expected(a) - expected(b))
  let sum = 0
  return sorted.filter((term, i) => {
    sum += expected(term)
    return (i === 0 || sum <= TOO_MANY) && expected(term) <= 2 * TOO_MANY
  })
}

/** `t (query, weight)` of these terms. As columns, so that the text of the statement is always the same. */
function unnested(terms: readonly string[], weights: Weights): RawBuilder<unknown> {
  const worth = terms.map((term) => weights.get(term)?.weight ?? 1)
  return sql`unnest(${terms.map((term) => `'${term}'`)}::text[], ${worth}::float8[]) as t (query, weight)`
}
