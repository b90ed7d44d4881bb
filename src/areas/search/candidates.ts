import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { shown } from './access.ts'
import type { Asked } from './asked.ts'
import type { Narrowing } from './contract.ts'
import { soundTerms } from './names.ts'
import type { Weights } from './weights.ts'

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

/** More rows than this are not collected and sorted: they are met often enough on a walk in order of precedence. */
const TOO_MANY = 15_000
const MOST_NAMES = 150
const MOST_DOCUMENTS = 80
const WALKED = 300

/** Whose names have all the words. */
export async function byNames(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly string[]> {
  const expected = Math.min(...asked.terms.map((term) => weights.get(term)?.names ?? 0))
  const query = allOf(asked.terms)
  const { rows } = await (expected > TOO_MANY
    ? sql<{ id: string }>`
        select d.id from search.document d where ts_match_vq(d.terms, ${query}::tsquery) and ${shown(tx.today, only)}
        order by d.precedence, d.length, d.id limit ${MOST_NAMES}`
    : sql<{ id: string }>`
        with hit as materialized (
          select d.id, d.precedence, d.length from search.document d
          where d.terms @@ ${query}::tsquery and ${shown(tx.today, only)})
        select id from hit order by precedence, length, id limit ${MOST_NAMES}`
  ).execute(tx.kysely)
  return rows.map(({ id }) => id)
}

/** Whose text has all the words in one passage; those with most such passages first. */
export async function byText(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly Place[]> {
  const expected = Math.min(...asked.terms.map((term) => weights.get(term)?.passages ?? 0))
  const holds = sql`not exists (select from unnest(${[...asked.words]}::text[]) as w (word)
    where strpos(p.folded, w.word) = 0)`
  const join = sql`join search.document d on d.id = p.document_id and ${shown(tx.today, only)}`
  const passages =
    expected > TOO_MANY
      ? sql`select p.document_id, p.no from search.passage p ${join} where ${holds}
          order by p.precedence, p.document_id, p.no limit ${WALKED}`
      : sql`select p.document_id, p.no from search.passage p
          where p.terms @@ ${allOf(asked.terms)}::tsquery and ${holds}`
  const { rows } = await sql<{ document_id: string; no: number; count: string }>`
    with hit as materialized (${passages})
    select p.document_id, min(p.no) as no, count(*) as count from hit as p ${join}
    group by p.document_id order by count(*) desc, p.document_id limit ${MOST_DOCUMENTS}`.execute(tx.kysely)
  return rows.map((row) => ({ id: row.document_id, no: row.no, count: Number(row.count) }))
}

/** Whose names have most of the terms, the rare ones counting more. `kind` of terms: as written, or as they sound. */
export async function nearNames(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly string[]> {
  const sounds = asked.syllables === null ? [] : soundTerms(asked.syllables).filter((term) => term.startsWith('~'))
  const initials = asked.letters === null ? [] : soundTerms([...asked.letters]).filter((term) => term.startsWith('='))
  const singles = asked.words.length === 1 && asked.terms.length < 6 ? [...(asked.words[0] ?? '')] : []
  const all = [...new Set([...asked.terms, ...sounds, ...initials, ...singles])]
  const terms = rarest(all, (term) => weights.get(term)?.names ?? 0)
  const { rows } = await sql<{ id: string }>`
    with hit as materialized (
      select d.id, d.precedence, d.length, t.weight
      from ${unnested(terms, weights)} cross join lateral (
        select * from search.document d where d.terms @@ t.query::tsquery and ${shown(tx.today, only)}) as d)
    select id from hit group by id, precedence, length
    order by sum(weight) desc, precedence, length, id limit ${MOST_NAMES}`.execute(tx.kysely)
  return rows.map(({ id }) => id)
}

/** Whose passages have most of the terms. */
export async function nearText(tx: Tx, asked: Asked, weights: Weights, only: Narrowing): Promise<readonly Place[]> {
  const terms = rarest(asked.terms, (term) => weights.get(term)?.passages ?? 0)
  const { rows } = await sql<{ document_id: string; no: number }>`
    with hit as materialized (
      select p.document_id, p.no, sum(t.weight) as sum
      from ${unnested(terms, weights)} cross join lateral (
        select p.document_id, p.no from search.passage p where p.terms @@ t.query::tsquery) as p
      group by p.document_id, p.no order by sum(t.weight) desc limit ${4 * MOST_DOCUMENTS})
    select distinct on (hit.document_id) hit.document_id, hit.no from hit
    join search.document d on d.id = hit.document_id and ${shown(tx.today, only)}
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
