import { sql } from 'kysely'
import { type Day, dayNumber } from '#base/days.ts'
import { workingDaysBetween } from '#law/calendar/ask.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../clocks/index.ts'
import { cases } from './cases.ts'

/** How the open cases of one office stand, for everybody to see. `longestOver`: working days; 0 when nothing is late. */
export interface OfficeStanding {
  readonly bodyId: number
  readonly open: number
  readonly near: number
  readonly late: number
  readonly longestOver: number
}

/** The open cases by the office that has them now. Late is past the statutory or the promised limit, nothing netted off. */
export async function officeStandings(tx: Tx): Promise<readonly OfficeStanding[]> {
  const late = sql`light in ('over_promised', 'over_statutory')`
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select([
      'holder_body_id',
      sql<string>`count(*)`.as('open'),
      sql<string>`count(*) filter (where light = 'near')`.as('near'),
      sql<string>`count(*) filter (where ${late})`.as('late'),
      sql<Day | null>`min(due_on) filter (where ${late})`.as('oldest'),
    ])
    .where('closed_on', 'is', null)
    .groupBy('holder_body_id')
    .orderBy('holder_body_id')
    .execute()
  return rows.map((row) => ({
    bodyId: row.holder_body_id,
    open: Number(row.open),
    near: Number(row.near),
    late: Number(row.late),
    longestOver: row.oldest === null ? 0 : overBy(row.oldest, tx.today),
  }))
}

function overBy(due: Day, today: Day): number {
  return workingDaysBetween(lawbook().calendar, dayNumber(due), dayNumber(today))
}
