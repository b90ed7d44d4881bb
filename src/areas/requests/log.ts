import type { Selectable } from 'kysely'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import type { FileView } from '../catalogue/index.ts'
import type { LogLine } from './contract.ts'
import { givenFilesOf } from './files/reply-files.ts'
import { numbersLike } from './log-like.ts'
import type { Withheld } from './request.ts'
import { requests } from './request-rows.ts'
import type { RequestsTables } from './tables.ts'

/** Which answered requests are shown; null: any. `words`: much like these, misspelt or in the other script too. */
export interface LogFilter {
  readonly bodyId: number | null
  readonly year: number | null
  readonly words: string | null
}

/** The public log of answered requests, the newest first, with words the likest first: never who asked. In rows. */
export async function logLines(
  tx: Tx,
  filter: LogFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly LogLine[]; readonly total: number }> {
  if (filter.words !== null) {
    const numbers = await numbersLike(narrowed(tx, filter), filter.words)
    return { rows: await linesOf(tx, numbers.slice(offset, offset + limit)), total: numbers.length }
  }
  const shown = narrowed(tx, filter)
  const { count } = await shown.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  const rows = await shown
    .select(LOG_COLUMNS)
    .orderBy('replied_on', 'desc')
    .orderBy('number')
    .offset(offset)
    .limit(limit)
    .execute()
  return { rows: rows.map(lineOf), total: Number(count) }
}

/** One line of the log by its number; null where it is not shown. */
export async function logLine(tx: Tx, number: string): Promise<LogLine | null> {
  return (await linesOf(tx, [number]))[0] ?? null
}

/** The bodies and the years of reply that occur in the log. */
export async function logKinds(
  tx: Tx,
): Promise<{ readonly bodies: readonly number[]; readonly years: readonly number[] }> {
  const rows = await narrowed(tx, { bodyId: null, year: null })
    .select(['body_id', (eb) => eb.fn<number>('date_part', [eb.val('year'), 'replied_on']).as('year')])
    .distinct()
    .execute()
  const years = [...new Set(rows.map(({ year }) => Number(year)))]
  return { bodies: [...new Set(rows.map(({ body_id }) => body_id))], years: years.sort((a, b) => b - a) }
}

/** What the public may know of requests under a filter: every list, search and file of the log begins here. */
function narrowed(tx: Tx, { bodyId, year }: Omit<LogFilter, 'words'>) {
  return requests(tx)
    .selectFrom('requests.request')
    .where('log_on', 'is not', null)
    .where('passed_to', 'is', null)
    .where(withinSubsite(tx, 'body_id'))
    .$if(bodyId !== null, (q) => q.where('body_id', '=', must(bodyId, 'a body')))
    .$if(year !== null, (q) =>
      q.where('replied_on', '>=', firstOf(year)).where('replied_on', '<', firstOf((year ?? 0) + 1)),
    )
}

/** The files of one line of the log; none where it is not shown, or shown without. */
export async function logFiles(tx: Tx, number: string): Promise<readonly FileView[]> {
  const row = await narrowed(tx, { bodyId: null, year: null })
    .select(['body_id', 'id', 'run_id', 'code'])
    .where('number', '=', number)
    .where('log_files', '=', true)
    .executeTakeFirst()
  return row ? givenFilesOf(tx, { bodyId: row.body_id, id: row.id, runId: row.run_id, code: row.code }) : []
}

async function linesOf(tx: Tx, numbers: readonly string[]): Promise<readonly LogLine[]> {
  if (numbers.length === 0) return []
  const rows = await narrowed(tx, { bodyId: null, year: null })
    .select(LOG_COLUMNS)
    .where('number', 'in', numbers)
    .execute()
  const byNumber = new Map(rows.map((row) => [row.number, lineOf(row)]))
  return numbers.flatMap((number) => byNumber.get(number) ?? [])
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

function firstOf(year: number | null) {
  return day(`${year}-01-01`)
}
