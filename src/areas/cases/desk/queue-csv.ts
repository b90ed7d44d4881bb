import type { Lang } from '#base/text.ts'
import { showCaseNumber } from '../case.ts'
import type { CaseRow } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { wordsOf } from './words/index.ts'

/**
 * Rows as comma-separated text (RFC 4180, UTF-8 with a byte order mark, which the common spreadsheet needs for Chinese).
 * Trap: a cell that begins like a formula, in full width too, would be run by a spreadsheet, so an apostrophe leads it.
 */
export function csvOf(rows: readonly CaseRow[], lang: Lang): Uint8Array {
  const { columns } = wordsOf(lang).csv
  const lines = [columns, ...rows.map((row) => cellsOf(row, lang))]
  return Buffer.from(`\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`, 'utf8')
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

function quoted(cell: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
