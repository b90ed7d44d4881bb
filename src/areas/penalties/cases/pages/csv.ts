import { csvOf } from '#base/csv.ts'
import type { Lang } from '#base/text.ts'
import type { PublishedLine } from './published-view.ts'
import { publishedWordsOf } from './words/index.ts'

/**
 * Published decisions as comma-separated text (RFC 4180, UTF-8 with a byte order mark, which the common spreadsheet needs
 * for Chinese). Trap: a cell that begins like a formula would be run by a spreadsheet, so an apostrophe leads it.
 */
export function publishedCsv(lang: Lang, lines: readonly PublishedLine[]): Uint8Array {
  const words = publishedWordsOf(lang)
  const heading = [
    words.document,
    words.body,
    words.violation,
    words.party,
    words.penalty,
    words.decidedOn,
    words.state,
  ]
  const rows = lines.map(({ document, body, told, withdrawnOn }) => [
    ...[document, body, told?.violation ?? '', told?.party ?? '', told?.penalty ?? '', told?.decidedOn ?? ''],
    withdrawnOn === null ? words.results[told?.result ?? 'in_force'] : words.withdrawnOn(withdrawnOn),
  ])
  return csvOf([heading, ...rows])
}
