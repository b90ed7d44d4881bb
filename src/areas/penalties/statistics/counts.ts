import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { penalties } from '../cases/penalty-cases.ts'
import type { Counts } from './contract.ts'

/** Counts of a body under a violation. */
export interface Counted extends Counts {
  readonly bodyId: number
  readonly standardId: string
}

/** The counts by body and violation: some rows a violation, however many decisions. Of the bodies named, or of all. */
export async function countsByBody(tx: Tx, bodies: 'all' | readonly number[] = 'all'): Promise<readonly Counted[]> {
  const sum = (column: string) => sql<number>`sum(${sql.ref(column)})::int`
  return await penalties(tx)
    .selectFrom('penalties.figure')
    .$if(bodies !== 'all', (q) => q.where('body_id', '=', sql<number>`any(${bodies}::int[])`))
    .groupBy(['body_id', 'standard_id'])
    .orderBy('standard_id')
    .orderBy('body_id')
    .select(['body_id as bodyId', 'standard_id as standardId'])
    .select([sum('decisions').as('decisions'), sum('approved').as('approved')])
    .select([sum('not_approved').as('notApproved'), sum('no_tier').as('noTier')])
    .select([sum('upheld').as('upheld'), sum('reversed').as('reversed'), sum('exempt').as('exempt')])
    .select([sum('publishable').as('publishable'), sum('in_time').as('inTime')])
    .execute()
}

/** One set of counts, each made from the same counts of all rows. */
export function eachCount<T>(
  rows: readonly Counts[],
  make: (parts: readonly number[]) => T,
): { readonly [K in keyof Counts]: T } {
  const of = (name: keyof Counts) => make(rows.map((row) => row[name]))
  return {
    ...{ decisions: of('decisions'), approved: of('approved'), notApproved: of('notApproved'), noTier: of('noTier') },
    ...{ upheld: of('upheld'), reversed: of('reversed'), exempt: of('exempt') },
    ...{ publishable: of('publishable'), inTime: of('inTime') },
  }
}
