import { must } from '#base/assert.ts'
import { type Instant, instantAt } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { JournalTables } from './tables.ts'

/**
 * Since when nothing the public reads can have changed: the newest fact of the house, or the beginning of the day, which
 * ends terms by itself. What a list told may have changed earlier, never later: for `Last-Modified` of a feed.
 */
export async function changedAt(tx: Tx): Promise<Instant> {
  const row = await tablesOf<JournalTables>(tx)
    .selectFrom('journal.head as head')
    .innerJoin('journal.fact as fact', (join) =>
      join.onRef('fact.body_id', '=', 'head.body_id').onRef('fact.seq', '=', 'head.seq'),
    )
    .select(({ fn }) => fn.max('fact.at').as('at'))
    .executeTakeFirst()
  const [today, newest] = [instantAt(tx.today, '00:00'), must(row, 'one row').at]
  return newest !== null && newest > today ? newest : today
}
