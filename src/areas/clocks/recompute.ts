import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { clocks } from './clocks.ts'
import { fact } from './facts.ts'
import { copyOf, editionNow } from './reckon.ts'

const PUBLISHER: Machine = { kind: 'machine', name: 'clocks.recompute' }

/**
 * After a calendar year was published: computes every open provisional clock again that was last computed under another
 * edition, and records for each the due day and the edition before and after. Runs as a job, so that nobody forgets.
 */
export async function recompute(tx: Tx): Promise<Outcome<{ recomputed: number }>> {
  const rows = await clocks(tx)
    .selectFrom('clocks.clock')
    .selectAll()
    .where('provisional', '=', true)
    .where('stopped_on', 'is', null)
    .where('edition', '<>', editionNow())
    .orderBy('body_id')
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    const copy = copyOf(row, tx.today)
    await clocks(tx)
      .updateTable('clocks.clock')
      .set(copy)
      .where('body_id', '=', row.body_id)
      .where('id', '=', row.id)
      .execute()
    const told = { before: row.due_on, after: copy.due_on, editionBefore: row.edition, editionAfter: copy.edition }
    await record(tx, PUBLISHER, fact('clock.recomputed', row, { ...told, provisional: copy.provisional }))
  }
  return done({ recomputed: rows.length })
}
