import type { Selectable } from 'kysely'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { LogLine } from './contract.ts'
import type { Withheld } from './request.ts'
import { requests } from './request-rows.ts'
import type { RequestsTables } from './tables.ts'

/** Which answered requests are shown; null: any. */
export interface LogFilter {
  readonly bodyId: number | null
  readonly year: number | null
  readonly page: number
}

const A_PAGE = 30

/** The public log of answered requests, the newest first: what was asked and answered, never who asked. */
export async function logLines(
  tx: Tx,
  { bodyId, year, page }: LogFilter,
): Promise<{ readonly rows: readonly LogLine[]; readonly total: number; readonly pages: number }> {
  const shown = requests(tx)
    .selectFrom('requests.request')
    .where('log_on', 'is not', null)
    .$if(bodyId !== null, (q) => q.where('body_id', '=', must(bodyId, 'a body')))
    .$if(year !== null, (q) =>
      q.where('replied_on', '>=', dayOf(year)).where('replied_on', '<', dayOf((year ?? 0) + 1)),
    )
  const { count } = await shown.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  const rows = await shown
    .select(LOG_COLUMNS)
    .orderBy('log_on', 'desc')
    .orderBy('number')
    .offset((page - 1) * A_PAGE)
    .limit(A_PAGE)
    .execute()
  return { rows: rows.map(lineOf), total: Number(count), pages: Math.max(1, Math.ceil(Number(count) / A_PAGE)) }
}

/** One line of the log by its number; null where it is not shown. */
export async function logLine(tx: Tx, number: string): Promise<LogLine | null> {
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select(LOG_COLUMNS)
    .where('number', '=', number)
    .where('log_on', 'is not', null)
    .executeTakeFirst()
  return row ? lineOf(row) : null
}

const LOG_COLUMNS = [
  ...(['number', 'body_id', 'log_title', 'log_answer', 'code', 'grounds', 'received_on', 'replied_on'] as const),
  ...(['duty', 'duty_entry'] as const),
] as const

type LogRow = Pick<Selectable<RequestsTables['requests.request']>, (typeof LOG_COLUMNS)[number]>

function lineOf(row: LogRow): LogLine {
  return {
    ...{ number: row.number, bodyId: row.body_id, title: must(row.log_title, 'a title in the log') },
    ...{ answer: must(row.log_answer, 'an answer in the log'), code: must(row.code, 'a result in the log') },
    grounds: row.grounds as readonly Withheld[], // written by draft only
    ...{ receivedOn: must(row.received_on, 'a day of receipt'), repliedOn: must(row.replied_on, 'a day of reply') },
    ...{ duty: row.duty, dutyEntry: row.duty_entry },
  }
}

function dayOf(year: number | null) {
  return day(`${year}-01-01`)
}
