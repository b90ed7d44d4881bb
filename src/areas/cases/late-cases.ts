import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { cursorOf, readCursor } from '#platform/db/cursor.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { State } from './case.ts'
import { cases } from './cases.ts'
import { ROW_COLUMNS, rowsFor } from './rows.ts'

const PAGE = 100

/** A late case as everybody may see it: which item, with whom, since when; no number and nobody's name. */
export interface LateCase {
  readonly item: Text
  readonly body: Text
  readonly dueOn: Day | null
  /** Days past the limit of the leading clock, in the days that clock counts. */
  readonly lateBy: number
  readonly unit: 'working' | 'calendar'
  readonly state: State
}

/** The late cases of a page, and where the next one begins. */
export interface LatePage {
  readonly rows: readonly LateCase[]
  readonly next: string | null
}

/**
 * Open cases past a limit, the longest overdue first, of every body. Public on purpose, hence narrowed to nobody: what
 * is late is published; the case behind it is not.
 */
export async function lateCases(tx: Tx, after?: string): Promise<LatePage> {
  const from = after === undefined ? null : readCursor(after)
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select(ROW_COLUMNS)
    .where('closed_on', 'is', null)
    .where('light', 'in', ['over_promised', 'over_statutory'])
    .$if(from !== null, (q) => q.where(sql<boolean>`(queue_on, id) > (${from?.day}::date, ${from?.id}::uuid)`))
    .orderBy('queue_on')
    .orderBy('id')
    .limit(PAGE + 1)
    .execute()
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    rows: (await rowsFor(tx, VISITOR, page)).map(({ item, holder, dueOn, clock, state }) => ({
      ...{ item: item.name, body: holder.body, dueOn, lateBy: clock?.clock.lateBy ?? 0, state },
      unit: clock?.clock.unit === 'working_days' ? ('working' as const) : ('calendar' as const),
    })),
    next: rows.length > PAGE && last ? cursorOf(last.queue_on, last.id) : null,
  }
}
