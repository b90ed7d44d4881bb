import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { askedOf } from './asked.ts'
import { bestWithin, termsNear } from './candidates.ts'
import type { Found, Hit, Narrowing } from './contract.ts'
import { foundBy } from './count-found.ts'
import { dictionary } from './dictionary.ts'
import { waysToRead } from './ways-to-read.ts'
import { bestFirst, hitOf, weigh } from './weigh.ts'
import { weightsOf } from './weights.ts'

/** Which part of the rest. */
export interface Span {
  readonly from: number
  readonly most: number
}

/**
 * What `find` did not put in order because it is too much: everything else that `countFound` counts, by precedence and
 * the tighter name. So a long list can be paged through to the end of what was counted.
 */
export async function restFound(
  tx: Tx,
  typed: string,
  only: Narrowing,
  found: Found,
  { from, most }: Span,
): Promise<readonly Hit[]> {
  const asked = askedOf(typed)
  if (!asked || most <= 0) return []
  const shownAlready = found.hits.map(({ id }) => id)
  const { rows } = await sql<{ id: string }>`
    with found as materialized (${foundBy(tx, asked, only, found.held)})
    select d.id from found join search.document d on d.id = found.id
    where d.id <> all(${shownAlready}::bigint[])
    order by d.precedence, d.length, d.id limit ${most} offset ${from}`.execute(tx.kysely)
  const ids = rows.map(({ id }) => id)
  const weighed = await Promise.all(
    waysToRead(asked, dictionary()).map(async (reading) => {
      const weights = await weightsOf(tx, termsNear(reading.asked))
      return weigh(tx, reading, weights, { ids, places: await bestWithin(tx, ids, reading.asked, weights) })
    }),
  )
  const scored = new Map(bestFirst(weighed.flat()).map((each) => [each.row.id, each]))
  return ids.flatMap((id) => {
    const each = scored.get(id)
    return each ? [hitOf(each, found.words)] : []
  })
}
