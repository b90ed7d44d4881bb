import { CODES } from '../decision-code.ts'
import type { Cases } from './annual-report.ts'
import type { CellId, Column, CountedCell, OutcomeKey, Row } from './figures.ts'
import { APPLICANTS, REMEDY_RESULTS, type Remedy } from './rows.ts'

/** The numbers of the cases behind a cell, sums among them: as many as the figure says, unless it was stated or is money. */
export function casesIn(cases: Cases, cell: CellId): readonly string[] {
  return countedIn(cell).flatMap((one) => cases.get(one) ?? [])
}

/** The counted cells a cell is the sum of; a counted cell is its own. */
export function countedIn(cell: CellId): readonly CountedCell[] {
  const [table, first, second] = cell.split('/')
  if (table === '三') return inThree(first as Row, second as Column) // a CellId is written so
  if (table === '四') return inFour(first as Remedy, second as OutcomeKey) // a CellId is written so
  return [cell as CountedCell] // table 二 has no sums
}

function inThree(row: Row, column: Column): readonly CountedCell[] {
  const rows = row === 'replied' ? CODES : [row]
  const columns = column === 'total' ? APPLICANTS : [column]
  return rows.flatMap((one) => columns.map((applicant) => `三/${one}/${applicant}` as const))
}

function inFour(remedy: Remedy, outcome: OutcomeKey): readonly CountedCell[] {
  const outcomes = outcome === 'total' ? ([...REMEDY_RESULTS, 'pending'] as const) : [outcome]
  return outcomes.map((one) => `四/${remedy}/${one}` as const)
}
