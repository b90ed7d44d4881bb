import { csvOf } from '#base/csv.ts'
import type { Lang } from '#base/text.ts'
import { showCaseNumber } from '../case.ts'
import type { CaseRow } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { wordsOf } from './words/index.ts'

/**
 * Rows as comma-separated text (RFC 4180, UTF-8 with a byte order mark, which the common spreadsheet needs for Chinese).
 * Trap: a cell that begins like a formula, in full width too, would be run by a spreadsheet, so an apostrophe leads it.
 */
export function queueCsv(rows: readonly CaseRow[], lang: Lang): Uint8Array {
  const { columns } = wordsOf(lang).csv
  return csvOf([columns, ...rows.map((row) => cellsOf(row, lang))])
}

function cellsOf(row: CaseRow, lang: Lang): readonly string[] {
  const words = caseWordsOf(lang)
  return [
    showCaseNumber(row.number),
    row.item.name[lang],
    row.applicant,
    words.states[row.state],
    row.step?.[lang] ?? '',
    row.holder.body[lang],
    row.dueOn ?? '',
    words.lights[row.light],
    words.channels[row.channel],
    row.collectedOn,
  ]
}
