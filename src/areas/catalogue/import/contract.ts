import type { Instant } from '#base/days.ts'
import type { ColumnKey } from './columns.ts'

/** Why a row cannot become a draft: a code of this import, or of the verb that drafts. */
export interface RowFault {
  readonly column: ColumnKey
  readonly code: `import.${keyof typeof IMPORT_FAULTS}` | (string & {})
  readonly facts: Readonly<Record<string, string | number>>
}

/** What can be wrong with a cell, apart from what the verb that drafts says. */
export const IMPORT_FAULTS = {
  missing: true,
  'not-a-word': true,
  'not-a-day': true,
  'too-long': true,
  formula: true,
  'stray-line': true,
  'other-body': true,
  'same-as': true,
} as const

export const ROW_STATES = ['fit', 'faulty', 'there', 'chosen', 'drafted', 'dropped'] as const
export type RowState = (typeof ROW_STATES)[number]

/** A row in the report. `serial`: of the entry that was made of it, or is there already. */
export interface ImportLine {
  readonly line: number
  readonly state: RowState
  readonly standardId: string | null
  readonly title: string
  readonly faults: readonly RowFault[]
  readonly serial: string | null
}

export const IMPORT_STATES = ['checked', 'running', 'ended'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** An import as the report shows it. */
export interface ImportView {
  readonly bodyId: number
  readonly id: string
  readonly name: string
  readonly state: ImportState
  readonly readAt: Instant
  readonly endedAt: Instant | null
  readonly ignored: readonly string[]
  /** Rows by state; states without rows count 0. */
  readonly counts: Readonly<Record<RowState, number>>
}

/** Days for which a table that was only checked can still become drafts. */
export const CHECKED_DAYS = 30
