import type { Row } from 'dmn-js-decision-table/lib/Viewer'
import type { EditedRow } from '#law/penalties/model/edit/edited-model.ts'

/** The rows as they stand in the table on the page. */
export function rowsInTable(rows: readonly Row[]): readonly EditedRow[] {
  return rows.map(({ businessObject }) => ({
    tests: businessObject.inputEntry.map(({ text }) => plain(text) || '-'),
    outputs: businessObject.outputEntry.map(({ text }) => plain(text)),
    note: businessObject.description ?? '',
  }))
}

/** A browser puts hard blanks into a box of text that is typed into. */
function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ').trim()
}
