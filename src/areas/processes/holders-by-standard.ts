import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { latestOn } from './powers.ts'

/** Who holds the powers that are exercised by a standard today: bodies, or each township or village. */
export interface Holders {
  readonly bodies: ReadonlySet<number>
  readonly everybody: boolean
}

/** The holders by standard, as the county's list of powers has them; a standard that no power names is not in it. */
export async function holdersByStandard(tx: Tx): Promise<ReadonlyMap<string, Holders>> {
  const rows = await latestOn(tx, tx.today)
    .selectFrom('latest')
    .select(['body_id', sql<string>`says->>'standard'`.as('standard'), sql<string>`says->>'body'`.as('body')])
    .where('state', '=', 'in_force')
    .where(sql<boolean>`says->>'standard' is not null`)
    .execute()
  const byStandard = Map.groupBy(rows, ({ standard }) => standard)
  return new Map(
    [...byStandard].map(([standard, powers]) => [
      standard,
      {
        bodies: new Set(powers.map(({ body_id }) => body_id)),
        everybody: powers.some(({ body }) => body === 'township' || body === 'village'),
      },
    ]),
  )
}
