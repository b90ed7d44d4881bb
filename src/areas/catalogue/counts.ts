import { sql } from 'kysely'
import type { Owed } from '#law/catalogue/standing-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import { catalogue } from './open.ts'

/** One obligation as counting needs it. */
export interface CountedObligation extends Owed {
  readonly bodyId: number
  readonly standardId: string
}

/** Every obligation of the county, inside a subsite of its bodies, as counting needs it. */
export async function obligationsToCount(tx: Tx): Promise<readonly CountedObligation[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.obligation')
    .select(['body_id', 'standard_id', 'due_on', 'published_on', 'missing'])
    .where(withinSubsite(tx, 'body_id'))
    .execute()
  return rows.map((row) => ({
    ...{ bodyId: row.body_id, standardId: row.standard_id, dueOn: row.due_on },
    ...{ publishedOn: row.published_on, missing: row.missing },
  }))
}

/** How many entries the public finds by year of publication, newest first. */
export async function yearsPublished(tx: Tx): Promise<readonly { readonly year: number; readonly n: number }[]> {
  const { rows } = await sql<{ year: number; n: string }>`
    select extract(year from v.published_on)::int as year, count(*) as n
    from catalogue.disclosure d
    join catalogue.version v on v.body_id = d.body_id and v.disclosure_id = d.id and v.number = d.in_force
    where ${withinSubsite(tx, 'd.body_id')}
    group by 1 order by 1 desc`.execute(tx.kysely)
  return rows.map(({ year, n }) => ({ year, n: Number(n) }))
}

/** How many entries are published by standard and body. */
export async function countsPublished(
  tx: Tx,
): Promise<readonly { readonly bodyId: number; readonly standardId: string; readonly n: number }[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .select((eb) => ['body_id', 'standard_id', eb.fn.countAll<string>().as('n')])
    .where('state', '<>', 'drafted')
    .where(withinSubsite(tx, 'body_id'))
    .groupBy(['body_id', 'standard_id'])
    .execute()
  return rows.map((row) => ({ bodyId: row.body_id, standardId: row.standard_id, n: Number(row.n) }))
}
