import { CsvError, parse } from 'csv-parse/sync'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { NewPower } from '../power.ts'
import { HEADINGS, type Heading } from './headings.ts'
import { type ReadRow, readRow } from './read-row.ts'

/** A row of a file. `line`: as a spreadsheet numbers it, the headings being 1. */
export interface ReadPower extends ReadRow {
  readonly line: number
}

const MOST_BYTES = 5_000_000
const MOST_ROWS = 5000

/**
 * The rows of a file in the form of `powersCsv`. UTF-8, or GB 18030 as Chinese spreadsheets save it; the headings in any
 * order, all of them. `known`: the power as it stands, whose English serves for a sentence that did not change.
 */
export function readPowers(bytes: Uint8Array, known: (id: string) => NewPower | null): Outcome<readonly ReadPower[]> {
  const text = bytes.length > MOST_BYTES ? null : decoded(bytes)
  const records = text === null ? null : recordsOf(text)
  const [headings, ...rows] = records ?? []
  if (!headings || rows.length > MOST_ROWS) return refuse({ code: 'processes.not-a-table', kind: 'invalid' })
  const missing = Object.keys(HEADINGS).find((heading) => !headings.includes(heading))
  if (missing !== undefined)
    return refuse({ code: 'processes.column-missing', kind: 'invalid', facts: { column: missing } })
  return done(
    rows.map((cells, i) => {
      const cellOf = (heading: Heading) => unguarded(cells[headings.indexOf(heading)] ?? '')
      return { line: i + 2, ...readRow(cellOf, known(cellOf('编号'))) }
    }),
  )
}

function recordsOf(text: string): readonly (readonly string[])[] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 1_000_000 })
  } catch (error) {
    if (error instanceof CsvError) return null // what somebody sent is no table; anything else is a bug
    throw error
  }
}

function decoded(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // the only way the platform has to say that bytes are not of an encoding
    }
  }
  return null
}

/** Takes off the apostrophe that leads what would look like a formula. */
function unguarded(cell: string): string {
  return (/^'\s*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell).replaceAll('\r\n', '\n').trim()
}
