import { csvOf } from '#base/csv.ts'
import type { Lang } from '#base/text.ts'
import { showPenaltyNumber } from '../../case.ts'
import type { PenaltyLine } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import { controlWordsOf } from '../control/words/index.ts'

/**
 * The queue as comma-separated text (RFC 4180, UTF-8 with a byte order mark, which the common spreadsheet needs for
 * Chinese); parties masked as on the page. Trap: a cell that begins like a formula would be run, so an apostrophe leads it.
 */
export function queueCsv(rows: readonly PenaltyLine[], lang: Lang): Uint8Array {
  return csvOf([controlWordsOf(lang).csv.columns, ...rows.map((row) => cellsOf(row, lang))])
}

function cellsOf(row: PenaltyLine, lang: Lang): readonly string[] {
  const words = wordsOf(lang)
  return [
    ...[showPenaltyNumber(row.number), row.violation[lang], row.partyMasked, words.procedures[row.procedure]],
    ...[words.states[row.state], row.dueOn ?? '', words.lights[row.light]],
  ]
}
