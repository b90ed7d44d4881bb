import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { findBody, organisations } from './queries.ts'

/** What the name of a province has behind its short form. */
const PROVINCE = /(省|市|特别行政区|(壮族|回族|维吾尔)?自治区)$/

/**
 * Every name under which a rule may call the places a body lies in: its division and those above it, provinces also in
 * short (广东). They are the real divisions that `gongkai import divisions` brought in; without them nobody knows in which
 * province a county lies, and the answer is empty. Trap: only provinces are cut short; 海南 is not 海南藏族自治州.
 */
export async function regionsOf(tx: Tx, bodyId: number): Promise<readonly string[]> {
  const body = await findBody(tx, bodyId)
  if (!body) return []
  const rows = await organisations(tx)
    .withRecursive('above', (q) =>
      q
        .selectFrom('organisations.division')
        .select(['code', 'name', 'level', 'parent_code', sql<number>`0`.as('up')])
        .where('code', '=', body.divisionCode)
        .unionAll((all) =>
          all
            .selectFrom('organisations.division as d')
            .innerJoin('above', 'above.parent_code', 'd.code')
            .select(['d.code', 'd.name', 'd.level', 'd.parent_code', sql<number>`above.up + 1`.as('up')]),
        ),
    )
    .selectFrom('above')
    .select(['name', 'level'])
    .orderBy('up')
    .execute()
  return rows.flatMap(({ name, level }) => (level === 'province' ? [name, name.replace(PROVINCE, '')] : [name]))
}
