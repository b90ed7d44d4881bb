import { type Selectable, sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { NewPower } from './power.ts'
import { processes } from './queries.ts'
import type { ProcessesTables } from './tables.ts'

/** A power as it is on a day. `since`: first day in its present state. */
export type PowerRow = Omit<Selectable<ProcessesTables['processes.power_change']>, 'says'> & {
  readonly says: NewPower
  readonly since: Day
}

/** The powers as they are on a day, by code; those whose first day is still to come are not among them. */
export async function powersOn(tx: Tx, day: Day, onlyId?: string): Promise<readonly PowerRow[]> {
  const rows = await latestOn(tx, day)
    .selectFrom('latest')
    .selectAll()
    .$if(onlyId !== undefined, (q) => q.where('power_id', '=', onlyId ?? ''))
    .orderBy('code')
    .orderBy('power_id')
    .execute()
  return rows.map((row) => ({ ...row, says: saysOf(row.says) }))
}

/** What the powers on a chart promise the public today, in working days. */
export async function promisesOn(tx: Tx, chartId: string): Promise<readonly number[]> {
  const rows = await latestOn(tx, tx.today)
    .selectFrom('latest')
    .select(sql<number | null>`(says->>'promised')::int`.as('promised'))
    .where('chart_id', '=', chartId)
    .where('state', '=', 'in_force')
    .execute()
  return rows.flatMap(({ promised }) => (promised === null ? [] : [promised]))
}

/** `latest`: of each power the last change that began by a day, as the beginning of a query. */
export function latestOn(tx: Tx, day: Day) {
  return processes(tx).with('latest', (db) =>
    db
      .selectFrom('processes.power_change')
      .distinctOn('power_id')
      .selectAll()
      .select(sinceOf)
      .where('from_on', '<=', day)
      .orderBy('power_id')
      .orderBy('no', 'desc'),
  )
}

/** A `says` column: written only by the verbs of this area, from a checked power. */
export function saysOf(column: unknown): NewPower {
  return column as NewPower
}

/** The day its state began: of the last change of the state, not of what the power says. */
const sinceOf =
  sql<Day>`max(from_on) filter (where kind not in ('basis_changed', 'amended')) over (partition by power_id)`.as(
    'since',
  )
