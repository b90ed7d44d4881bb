import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import type { ObligationLine } from './contract.ts'
import type { NarrowedTo } from './narrowed-entries.ts'
import { catalogue } from './open.ts'
import { obligationLine } from './queries.ts'

/** Met obligations on one page of a list, and how many there are in all. */
export interface MetObligations {
  readonly total: number
  readonly lines: readonly ObligationLine[]
}

/** What was published with everything in it, what fell due last on top. They grow with every year: never all at once. */
export async function metObligations(
  tx: Tx,
  { standards, bodies }: NarrowedTo,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<MetObligations> {
  const met = catalogue(tx)
    .selectFrom('catalogue.obligation')
    .where(withinSubsite(tx, 'body_id'))
    .where('published_on', 'is not', null)
    .where('missing', '=', 0)
    .$if(bodies !== null, (q) => q.where('body_id', '=', sql<number>`any(${bodies})`))
    .$if(standards !== null, (q) => q.where('standard_id', '=', sql<string>`any(${standards})`))
  const { total } = await met.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const rows = await met
    .selectAll()
    .orderBy('due_on', (by) => by.desc().nullsLast())
    .orderBy('body_id')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total: Number(total), lines: rows.map(obligationLine) }
}
