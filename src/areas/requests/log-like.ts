import { type SelectQueryBuilder, sql } from 'kysely'
import { fold } from '#base/search/fold.ts'
import { resemblance } from '#base/search/resemblance.ts'
import { pairsOf, runsOf } from '#base/search/terms.ts'
import type { RequestsTables } from './tables.ts'

type Narrowed = SelectQueryBuilder<RequestsTables, 'requests.request', object>

/** From here a title is taken for much like what was typed: one wrong character in three is too many. */
const ALIKE = 0.66
/** How many lines are looked at closely. */
const LOOKED_AT = 1000

/**
 * The numbers of the lines of the log whose titles are much like what was typed, the likest first, then the newest. The
 * pairs of characters they share find them; how like they are is told by the title itself.
 */
export async function numbersLike(narrowed: Narrowed, typed: string): Promise<readonly string[]> {
  const folded = fold(typed)
  const pairs = [...new Set(runsOf(folded).flatMap(pairsOf))].slice(0, 100)
  const shared = sql<number>`cardinality(array(select unnest(log_terms) intersect select unnest(${pairs}::text[])))`
  const rows = await narrowed
    .select(['number', 'log_title'])
    .where(sql<boolean>`log_terms && ${pairs}::text[]`)
    .orderBy(shared, 'desc')
    .orderBy('log_on', 'desc')
    .orderBy('number')
    .limit(LOOKED_AT)
    .execute()
  return rows
    .map(({ number, log_title }) => ({ number, like: resemblance(folded, fold(log_title ?? '')) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .map(({ number }) => number)
}
