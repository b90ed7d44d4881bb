import type { Day } from '#base/days.ts'
import type { Book } from '#law/book/book.ts'
import type { PenaltyBook } from '#law/penalties/book/penalty-book.ts'
import { type Asked, isInForce, type Row, rowFor } from '#law/penalties/book/row.ts'
import type { Ruled } from '#law/penalties/ruled.ts'
import type { Shelf } from '../decide/shelf.ts'
import type { LineFault } from '../lines/answer-file.ts'
import type { ExactJson } from '../lines/exact-json.ts'
import { date, type Given, orElse, type Shape, text } from './fields.ts'

/** What lies on the desk of whoever answers. `today` decides which row of a table holds where the line names no day. */
export interface Desk {
  readonly book: Book
  readonly tables: PenaltyBook
  readonly standards: Shelf
  readonly today: Day
}

/** The fields of an answer, in the words of the vocabulary, or why there is none. Undefined fields are left out. */
export type Answered = Ruled<{ readonly [key: string]: ExactJson | undefined }> | { readonly fault: LineFault }

/** One rule that can be asked about: the fields it needs and what it answers. */
export interface Question {
  readonly shape: Shape
  readonly answer: (given: Given<Shape>, desk: Desk) => Answered
}

export function question<S extends Shape>(shape: S, answer: (given: Given<S>, desk: Desk) => Answered): Question {
  // the reader hands over exactly what `shape` reads; a question in a list no longer says which shape that is
  return { shape, answer: answer as Question['answer'] }
}

/** Where and when, for tables with rows by domain, region and day. */
export const WHERE = { on: orElse(date, null), domain: orElse(text, null), region: orElse(text, null) }

/** The row that holds, or the fault that none does. */
export function rowOr<T extends Row>(
  rows: readonly T[],
  where: { readonly on: Day | null; readonly domain: string | null; readonly region: string | null },
  desk: Desk,
  then: (row: T, asked: Asked) => Answered,
): Answered {
  const regions = where.region === null ? [] : [where.region]
  const asked = { domain: where.domain, regions, on: where.on ?? desk.today }
  const row = rowFor(rows, asked)
  return row ? then(row, asked) : { fault: { code: 'no_figure', message: `the lawbook has no figure for ${asked.on}` } }
}

/**
 * The row of some rules of application. A question that names the rules and no day is about their newest edition, also
 * when its time has run out.
 */
export function rulesOr<T extends Row>(
  rows: readonly T[],
  rules: string,
  on: Day | null,
  then: (row: T) => Answered,
): Answered {
  const newest = newestOf(
    rows.filter((row) => on === null || isInForce(row, on)),
    rules,
  )
  return newest ? then(newest) : { fault: { code: 'no_figure', message: `the rules ${rules} give no figure` } }
}

/** The newest row of some rules of application; null where they have none. */
export function newestOf<T extends Row>(rows: readonly T[], rules: string | null): T | null {
  const own = rules === null ? [] : rows.filter((row) => row.rules === rules)
  return own.sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
}
