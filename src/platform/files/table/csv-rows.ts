import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { TableRow } from './read-table.ts'

const PIECE = 65_536
/** More words than one row of any table has. */
const MOST_OF_A_ROW = 1_000_000

/** The rows of comma-separated text, decoded and cut piece by piece. The apostrophe that guards a formula is taken off. */
export async function* csvRows(bytes: Buffer): AsyncGenerator<Outcome<TableRow>> {
  const encoding = ['utf-8', 'gb18030'].find((one) => isText(bytes, one))
  if (encoding === undefined) return yield refuse({ code: 'platform.table-type', kind: 'invalid' })
  const options = { bom: true, relax_column_count: true, max_record_size: MOST_OF_A_ROW }
  let row = 0
  try {
    const cells: AsyncIterable<readonly string[]> = Readable.from(textOf(bytes, encoding)).pipe(parse(options))
    for await (const record of cells) {
      row += 1
      if (record.some((cell) => cell.trim() !== '')) yield done({ row, cells: record.map(unguarded), formulas: [] })
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error // a bug; a CsvError tells that what was sent is no table
    yield refuse({ code: 'platform.table-broken', kind: 'invalid' })
  }
}

/** Whether all bytes are of an encoding, and words: a program or a picture holds zeros. */
function isText(bytes: Buffer, encoding: string): boolean {
  if (bytes.includes(0)) return false
  try {
    for (const _ of textOf(bytes, encoding));
    return true
  } catch {
    return false // the only way the platform has to say that bytes are not of an encoding
  }
}

function* textOf(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length })
}

/** As `csvLine` of src/base/csv.ts guards them. */
function unguarded(cell: string): string {
  return (/^'(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? cell.slice(1) : cell).replaceAll('\r\n', '\n')
}
