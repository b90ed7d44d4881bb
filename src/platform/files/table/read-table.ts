import { type Outcome, refuse } from '#base/outcome.ts'
import { readOffice, whyNotCompound } from '../office/office-type.ts'
import { csvRows } from './csv-rows.ts'
import { xlsxRows } from './xlsx-rows.ts'

/** One row of a table as somebody sent it. Cells are words as they stand; what a formula yields is not taken for words. */
export interface TableRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number
  readonly cells: readonly string[]
  /** Columns, from 0, whose cell holds a formula. */
  readonly formulas: readonly number[]
}

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The rows of a table, one after another: CSV in UTF-8 or GB 18030 (as Chinese spreadsheets save it), or the first visible
 * sheet of an XLSX workbook. What it is follows from its content; a name that says something else is refused.
 *
 * A refusal ends the rows: no table, locked, macros, a container that is not what it says (`platform.file-…`, `table-…`).
 * Trap: it may come late, so keep nothing of the rows before it. Empty rows are left out, their numbers are not.
 */
export async function* rowsOfTable(bytes: Buffer, name: string): AsyncGenerator<Outcome<TableRow>> {
  if (bytes.length === 0) yield refuse({ code: 'platform.file-empty', kind: 'invalid' })
  else if (COMPOUND.equals(bytes.subarray(0, 8))) yield refuse(whyNotCompound(bytes))
  else if (bytes.subarray(0, 2).toString('latin1') === 'PK') yield* workbookRows(bytes, name)
  else if (/\.csv$/i.test(name)) yield* csvRows(bytes)
  else yield refuse({ code: 'platform.table-type', kind: 'invalid' })
}

function* workbookRows(bytes: Buffer, name: string): Generator<Outcome<TableRow>> {
  const read = readOffice(bytes)
  if (!read.ok) yield read
  else if (read.value.type !== XLSX) yield refuse({ code: 'platform.table-type', kind: 'invalid' })
  else if (!/\.xlsx$/i.test(name)) yield refuse({ code: 'platform.file-mismatch', kind: 'invalid' })
  else yield* xlsxRows(read.value.parts)
}
