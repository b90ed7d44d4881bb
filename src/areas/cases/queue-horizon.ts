import { sql } from 'kysely'
import { type Cursor, readCursor } from '#platform/db/cursor.ts'
import type { Tx } from '#platform/db/tx.ts'
import { cases } from './cases.ts'
import type { QueueFilter } from './contract.ts'

/** How many open cases of a body are looked at for items that may not be among them. */
const FAR = 1500

/** Where the walk along a body's due days is given up; null where it ends before. Reads the index only. */
export async function horizonOf(tx: Tx, bodyId: number, filter: QueueFilter): Promise<Cursor | null> {
  const after = filter.after === undefined ? null : readCursor(filter.after)
  const row = await cases(tx)
    .selectFrom('cases.application')
    .select(['queue_on', 'id'])
    .where('holder_body_id', '=', bodyId)
    .where('closed_on', 'is', null)
    .$if(after !== null, (q) => q.where(sql<boolean>`(queue_on, id) > (${after?.day}::date, ${after?.id}::uuid)`))
    .orderBy('queue_on')
    .orderBy('id')
    .offset(FAR)
    .limit(1)
    .executeTakeFirst()
  return row?.queue_on ? { day: row.queue_on, id: row.id } : null
}

/** The open cases of a body that fall due first among those of the items: so many of each item, the first of all. */
export async function firstOfEach(
  tx: Tx,
  bodyId: number,
  items: readonly string[],
  filter: QueueFilter,
  limit: number,
): Promise<readonly string[]> {
  const after = filter.after === undefined ? null : readCursor(filter.after)
  const later = after ? sql`and (queue_on, id) > (${after.day}::date, ${after.id}::uuid)` : sql``
  const { rows } = await sql<{ id: string }>`
    select found.id from unnest(${[...items]}::text[]) as entrusted(item) cross join lateral (
      select id, queue_on from cases.application
      where holder_body_id = ${bodyId} and item_id = entrusted.item and closed_on is null ${later}
      order by queue_on, id limit ${limit}) found
    order by found.queue_on, found.id limit ${limit}`.execute(tx.kysely)
  return rows.map(({ id }) => id)
}
