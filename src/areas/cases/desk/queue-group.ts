import { addDays, type Day, weekday } from '#base/days.ts'
import type { CaseRow } from '../contract.ts'

/** The bands of the queue, most urgent first. `none`: nothing runs for these. */
export const GROUPS = ['late', 'today', 'tomorrow', 'week', 'later', 'none'] as const
export type Group = (typeof GROUPS)[number]

/** The band a case falls into on a day. The week ends on its Sunday. */
export function groupOf(dueOn: Day | null, today: Day): Group {
  if (dueOn === null) return 'none'
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  if (dueOn === addDays(today, 1)) return 'tomorrow'
  return dueOn <= addDays(today, 7 - weekday(today)) ? 'week' : 'later'
}

/** The rows of a page in their bands, the order of the rows kept; empty bands are left out. */
export function grouped<Row extends Pick<CaseRow, 'dueOn'>>(
  rows: readonly Row[],
  today: Day,
): readonly { readonly group: Group; readonly rows: readonly Row[] }[] {
  return GROUPS.map((group) => ({ group, rows: rows.filter((row) => groupOf(row.dueOn, today) === group) })).filter(
    (band) => band.rows.length > 0,
  )
}
