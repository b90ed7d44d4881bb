import type { Tx } from '#platform/db/tx.ts'
import { type Asked, askedOf } from './asked.ts'
import { bestWithin, byNames, byText, type Candidates, nearNames, nearText, termsNear } from './candidates.ts'
import type { Found, Narrowing } from './contract.ts'
import { dictionary } from './dictionary.ts'
import { type Reading, waysToRead } from './ways-to-read.ts'
import { bestFirst, hitOf, type Scored, weigh } from './weigh.ts'
import { type Weights, weightsOf } from './weights.ts'

/** So many with all the words, and nobody needs what only comes near. */
const ENOUGH = 10
/** What has not all the words is a hit only where it has this part of the points of the best: the rest is chance. */
const COMPARABLE = 0.4

/**
 * What is found for what somebody typed: the best first, at most some two hundred. Nothing that may not be seen today.
 *
 * Whatever has all the words as they stand is found; only where that is little, also what comes near: other spelling,
 * same sound, most of the words. Where very much is found, the best of it by precedence; `restFound` gives the others.
 *
 * What comes near is decided before kind, body and year narrow it: what a narrowed search finds is always a part of what
 * the whole one finds, and the counts beside it (`countFound`) say how large a part.
 */
export async function find(tx: Tx, typed: string, only: Narrowing = {}): Promise<Found> {
  const asked = askedOf(typed)
  if (!asked) return { hits: [], words: [], near: false, also: [], held: [] }
  const readings = waysToRead(asked, dictionary())
  const { kind: _kind, body: _body, year: _year, ...within } = only
  const whole = await bestOf(tx, readings, within, true)
  const found = isNarrowed(only)
    ? bestFirst([
        ...whole.filter((each) => !each.score.whole && isIn(each, only)),
        ...(await bestOf(tx, readings, only, false)),
      ])
    : whole
  const words = [...new Set(readings.flatMap((reading) => reading.asked.words))]
  const hits = found.map((each) => hitOf(each, words))
  const also = readings.flatMap(({ synonym }) => (synonym === null ? [] : [synonym]))
  return {
    ...{ hits, words, also: [...new Set(also)], held: whole.map(({ row }) => row.id) },
    near: hits.length > 0 && hits.every(({ near }) => near),
  }
}

function isNarrowed({ kind, body, year }: Narrowing): boolean {
  return kind !== undefined || body !== undefined || year !== undefined
}

function isIn({ row }: Scored, { kind, body, year }: Narrowing): boolean {
  return (
    (kind === undefined || row.kind === kind) &&
    (body === undefined || row.body_id === body) &&
    (year === undefined || row.year === year)
  )
}

/** `near`: whether what only comes near is looked for too. */
async function bestOf(
  tx: Tx,
  readings: readonly Reading[],
  only: Narrowing,
  near: boolean,
): Promise<readonly Scored[]> {
  const weighed = await Promise.all(
    readings.map(async (reading) => {
      const weights = await weightsOf(tx, termsNear(reading.asked))
      // a synonym is meant as it stands
      const some = await candidates(tx, reading.asked, weights, only, near && reading.synonym === null)
      return weigh(tx, reading, weights, some)
    }),
  )
  const all = bestFirst(weighed.flat())
  const least = (all[0]?.score.points ?? 0) * COMPARABLE
  return all.filter(({ score }) => score.whole || (near && score.close && score.points >= least))
}

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
