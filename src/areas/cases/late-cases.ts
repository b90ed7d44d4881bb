import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { narrowCases } from './access.ts'
import { cases } from './cases.ts'
import type { CasePage } from './contract.ts'
import { cursorOf, readCursor } from './cursor.ts'
import { ROW_COLUMNS, rowsFor } from './rows.ts'

const PAGE = 100

/** Open cases past a limit, the longest overdue first, of every body the actor may look at. */
export async function lateCases(tx: Tx, actor: Actor, after?: string): Promise<CasePage> {
  const from = after === undefined ? null : readCursor(after)
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select(ROW_COLUMNS)
    .where('closed_on', 'is', null)
    .where('light', 'in', ['over_promised', 'over_statutory'])
    .where(narrowCases(actor))
    .$if(from !== null, (q) => q.where(sql<boolean>`(queue_on, id) > (${from?.day}::date, ${from?.id}::uuid)`))
    .orderBy('queue_on')
    .orderBy('id')
    .limit(PAGE + 1)
    .execute()
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    rows: await rowsFor(tx, actor, page),
    next: rows.length > PAGE && last ? cursorOf(last.queue_on, last.id) : null,
  }
}
