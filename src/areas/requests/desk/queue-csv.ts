import { csvOf } from '#base/csv.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import type { QueueLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { deskWordsOf } from './words/index.ts'

/**
 * The queue as comma-separated text (RFC 4180, UTF-8 with a byte order mark, which the common spreadsheet needs for
 * Chinese); applicants masked as on the page. Trap: a cell that begins like a formula would be run, so an apostrophe leads it.
 */
export function queueCsv(rows: readonly QueueLine[], lang: Lang): Uint8Array {
  return csvOf([deskWordsOf(lang).queue.csvColumns, ...rows.map((row) => cellsOf(row, lang))])
}

function cellsOf(row: QueueLine, lang: Lang): readonly string[] {
  const { types, lights } = deskWordsOf(lang)
  return [
    ...[spokenNumber(row.number), row.subject, row.applicantMasked, types[row.applicantType]],
    ...[wordsOf(lang).states[row.state], row.receivedOn ?? '', row.dueOn ?? '', lights[row.light]],
  ]
}
