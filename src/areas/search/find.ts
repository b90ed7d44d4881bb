import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { excerpt } from '#base/search/excerpt.ts'
import { fold } from '#base/search/fold.ts'
import { runsOf } from '#base/search/terms.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Asked, askedOf } from './asked.ts'
import {
  bestWithin,
  byNames,
  byText,
  type Candidates,
  nearNames,
  nearText,
  type Place,
  termsNear,
} from './candidates.ts'
import type { Found, Hit, Kind, Narrowing } from './contract.ts'
import { dictionary } from './dictionary.ts'
import { search } from './queries.ts'
import { type Score, scoreOf } from './score.ts'
import { type Reading, waysToRead } from './ways-to-read.ts'
import { type Weights, weightsOf } from './weights.ts'

/** So many with all the words, and nobody needs what only comes near. */
const ENOUGH = 10
/** What has not all the words is a hit only where it has this part of the points of the best: the rest is chance. */
const COMPARABLE = 0.4

/**
 * What is found for what somebody typed: the best first, at most some two hundred. Nothing that may not be seen today.
 *
 * Whatever has all the words as they stand is found; only where that is little, also what comes near: other spelling,
 * same sound, most of the words. Where very much is found, the best of it by precedence.
 */
export async function find(tx: Tx, typed: string, only: Narrowing = {}): Promise<Found> {
  const asked = askedOf(typed)
  if (!asked) return { hits: [], words: [], near: false, also: [] }
  const readings = waysToRead(asked, dictionary())
  const scored = new Map<string, Scored>()
  const weighed = await Promise.all(readings.map((reading) => weigh(tx, reading, only)))
  for (const each of weighed.flat()) keepBetter(scored, each)
  const all = [...scored.values()].sort((a, b) => b.score.points - a.score.points || a.order - b.order)
  const best = all[0]?.score.points ?? 0
  const hits = all.filter(({ score }) => score.whole || score.points >= best * COMPARABLE)
  const words = [...new Set(readings.flatMap((reading) => reading.asked.words))]
  const also = readings.flatMap(({ synonym }) => (synonym === null ? [] : [synonym]))
  return {
    hits: hits.map((each) => hitOf(each, words)),
    ...{ words, also: [...new Set(also)] },
    near: hits.length > 0 && !hits.some(({ score }) => score.whole),
  }
}

interface Scored {
  readonly row: Row
  readonly order: number
  readonly passage: { readonly heading: string; readonly text: string } | null
  readonly score: Score
}

function keepBetter(scored: Map<string, Scored>, each: Scored): void {
  const before = scored.get(each.row.id)
  if (!before || before.score.points < each.score.points) scored.set(each.row.id, each)
}

async function weigh(tx: Tx, { asked, worth, synonym }: Reading, only: Narrowing): Promise<readonly Scored[]> {
  const weights = await weightsOf(tx, termsNear(asked))
  const { ids, places } = await candidates(tx, asked, weights, only, synonym === null)
  const passages = await passagesAt(tx, places)
  const rows = await rowsOf(tx, [...new Set([...ids, ...places.map(({ id }) => id)])])
  return rows.flatMap((row) => {
    const passage = passages.get(row.id) ?? null
    const { names, precedence } = row
    const text = passage?.folded ?? null
    const score = scoreOf(asked, weights, { names, precedence, text, count: passage?.count ?? 0 })
    if (score.points === 0) return []
    return { row, order: row.length, passage, score: { ...score, points: score.points * worth } }
  })
}

/** `near`: whether what only comes near is looked for too; a synonym is meant as it stands. */
async function candidates(tx: Tx, asked: Asked, weights: Weights, only: Narrowing, near: boolean): Promise<Candidates> {
  const [named, said] = await Promise.all([byNames(tx, asked, weights, only), byText(tx, asked, weights, only)])
  if (!near || (named.length + said.length >= ENOUGH && named.length > 0)) return { ids: named, places: said }
  const [alike, around] = await Promise.all([
    nearNames(tx, asked, weights, only),
    said.length >= ENOUGH ? [] : nearText(tx, asked, weights, only),
  ])
  const known = new Set(said.map(({ id }) => id))
  const places = [...said, ...around.filter(({ id }) => !known.has(id))]
  const without = alike.slice(0, 20).filter((id) => !places.some((place) => place.id === id))
  const within = asked.words.length > 1 ? await bestWithin(tx, without, asked, weights) : []
  return { ids: [...new Set([...named, ...alike])], places: [...places, ...within] }
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
    .select(['names', 'shown_names', 'precedence', 'length'])
    .where((eb) => eb('id', '=', eb.fn.any(sql<string[]>`${[...ids]}::bigint[]`)))
    .execute()
}
type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function hitOf({ row, passage, score }: Scored, words: readonly string[]): Hit {
  const alias = row.shown_names.find((name) => runsOf(fold(name)).join(' ') === score.name)
  return {
    ...{ id: row.id, collection: row.collection, kind: row.kind as Kind, key: row.key, bodyId: row.body_id }, // put there as a Kind
    ...{ year: row.year, title: row.title as Text, number: row.number, note: row.note as Text | null }, // put there as Text
    ...{
      href: row.href,
      shownFrom: row.shown_from,
      score: Math.round(score.points * 1000) / 1000,
      knownAs: alias ?? null,
    },
    passage: passage && { heading: passage.heading, excerpt: excerpt(must(passage.text, 'a passage'), words) },
  }
}
