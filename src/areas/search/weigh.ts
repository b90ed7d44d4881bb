import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { excerpt } from '#base/search/excerpt.ts'
import { fold } from '#base/search/fold.ts'
import { runsOf } from '#base/search/terms.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Candidates, Place } from './candidates.ts'
import type { Hit, Kind, Standing } from './contract.ts'
import { search } from './queries.ts'
import { type Score, scoreOf } from './score.ts'
import type { Reading } from './ways-to-read.ts'
import type { Weights } from './weights.ts'

/** A candidate with its points. */
export interface Scored {
  readonly row: Row
  readonly passage: { readonly heading: string; readonly text: string } | null
  readonly score: Score
}

/** Weighs candidates by one way of reading what was typed; what has no points is left out. */
export async function weigh(
  tx: Tx,
  { asked, worth }: Reading,
  weights: Weights,
  { ids, places }: Candidates,
): Promise<readonly Scored[]> {
  const passages = await passagesAt(tx, places)
  const rows = await rowsOf(tx, [...new Set([...ids, ...places.map(({ id }) => id)])])
  return rows.flatMap((row) => {
    const passage = passages.get(row.id) ?? null
    const { names, precedence, standing } = row
    const said = { text: passage?.folded ?? null, count: passage?.count ?? 0 }
    const score = scoreOf(asked, weights, { names, precedence, holds: standing === null, ...said })
    return score.points === 0 ? [] : [{ row, passage, score: { ...score, points: score.points * worth } }]
  })
}

/** Of several weighings the best of each candidate, the best candidate first. */
export function bestFirst(weighed: readonly Scored[]): readonly Scored[] {
  const best = new Map<string, Scored>()
  for (const each of weighed) {
    const before = best.get(each.row.id)
    if (!before || before.score.points < each.score.points) best.set(each.row.id, each)
  }
  return [...best.values()].sort((a, b) => b.score.points - a.score.points || a.row.length - b.row.length)
}

/** A candidate as it is shown, the words marked in the lines of its text. */
export function hitOf({ row, passage, score }: Scored, words: readonly string[]): Hit {
  const alias = row.shown_names.find((name) => runsOf(fold(name)).join(' ') === score.name)
  return {
    ...{ id: row.id, collection: row.collection, kind: row.kind as Kind, key: row.key, bodyId: row.body_id }, // put there as a Kind
    ...{ year: row.year, title: row.title as Text, number: row.number, note: row.note as Text | null }, // put there as Text
    ...{ href: row.href, shownFrom: row.shown_from, standing: row.standing as Standing | null }, // held to these words by its check
    ...{ score: Math.round(score.points * 1000) / 1000, knownAs: alias ?? null, near: !score.whole },
    passage: passage && { heading: passage.heading, excerpt: excerpt(must(passage.text, 'a passage'), words) },
  }
}

interface PassageRow {
  readonly heading: string
  readonly text: string
  readonly folded: string
  readonly count: number
}

async function passagesAt(tx: Tx, places: readonly Place[]): Promise<ReadonlyMap<string, PassageRow>> {
  const { rows } = await sql<{ document_id: string; heading: string; text: string; folded: string }>`
    select p.document_id, p.heading, p.text, p.folded
    from unnest(${places.map(({ id }) => id)}::bigint[], ${places.map(({ no }) => no)}::int[]) as at (id, no)
    join search.passage p on p.document_id = at.id and p.no = at.no`.execute(tx.kysely)
  const counts = new Map(places.map(({ id, count }) => [id, count]))
  return new Map(rows.map((row) => [row.document_id, { ...row, count: counts.get(row.document_id) ?? 0 }]))
}

async function rowsOf(tx: Tx, ids: readonly string[]) {
  return search(tx)
    .selectFrom('search.document')
    .select(['id', 'collection', 'kind', 'key', 'body_id', 'year', 'title', 'number', 'note', 'href', 'shown_from'])
    .select(['names', 'shown_names', 'precedence', 'length', 'standing'])
    .where((eb) => eb('id', '=', eb.fn.any(sql<string[]>`${[...ids]}::bigint[]`)))
    .execute()
}
type Row = Awaited<ReturnType<typeof rowsOf>>[number]
