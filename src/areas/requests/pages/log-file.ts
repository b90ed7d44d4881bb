import { must } from '#base/assert.ts'
import { csvOf } from '#base/csv.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import type { LogRow } from './log.page.tsx'
import { pageWordsOf } from './words/index.ts'

/**
 * The log as comma-separated text (RFC 4180, UTF-8 with a byte order mark, which the common spreadsheet needs for
 * Chinese). Trap: a cell that begins like a formula would be run by a spreadsheet, so an apostrophe leads it.
 */
export function logCsv(lang: Lang, rows: readonly LogRow[]): Uint8Array {
  const { log: words, grounds: names, follow } = pageWordsOf(lang)
  const heading = [
    ...[words.number, words.subject, words.body, words.result, words.grounds, words.answer],
    ...[words.received, words.replied, words.duty, words.address],
  ]
  const lines = rows.map(({ number, title, body, result, code, grounds, answer, receivedOn, repliedOn, ...row }) => [
    ...[spokenNumber(number), title, body, `${code} ${result}`],
    grounds.map(({ ground, covers }) => follow.covers(covers, must(names[ground], ground))).join('\n'),
    ...[answer, receivedOn, repliedOn],
    row.duty === null ? '' : row.duty === 'met' ? words.dutyMet : words.dutyOpen,
    row.dutyEntry ?? '',
  ])
  return csvOf([heading, ...lines])
}
