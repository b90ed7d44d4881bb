// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `reports`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface ReportsTables {
  /** What was done with a report, in order. Insert-only. */
  'reports.act': {
    body_id: number
    report_id: string
    no: number
    kind: 'draft' | 'edit' | 'freeze_anew' | 'check' | 'sign' | 'submit' | 'publish' | 'correct'
    on_day: Day
    by_staff: string | null
    at: Instant
    /** check: each identity that does not hold and each cell nobody counts, with the explanation; published with the report. */
    data: ColumnType<unknown, string | undefined, string>
  }
  /** A report that is owed: by a body, on a year. Its clock runs in area clocks (owner annual_report). */
  'reports.duty': {
    body_id: number
    id: string
    year: number
    /** department: of the body itself, by 31 January; government: of its level, by 31 March (政府信息公开条例 §49). */
    scope: 'department' | 'government'
    /** When the first edition was published; null: it is still owed. */
    published_on: Day | null
  }
  /** One edition of the report of a body on a year. What was published is never changed: a correction is a new edition. */
  'reports.report': {
    body_id: number
    id: string
    year: number
    edition: number
    scope: 'department' | 'government'
    state: 'data_frozen' | 'drafted' | 'checked' | 'signed' | 'submitted' | 'published' | 'corrected'
    /** Which of its frozen figures hold. */
    snapshot: number
    /** Which of its texts holds; whoever acts names the one that was read. */
    revision: number
    signed_by: string | null
    /** SHA-256 of what was signed, in its canonical form: published is what was signed. */
    signed_hash: string | null
    submitted_on: Day | null
    published_on: Day | null
    corrected_on: Day | null
    /** Why it holds no longer; everybody reads it beside the old report. */
    corrected_because: string | null
  }
  /** The figures of a report as they were counted on a day. Insert-only. */
  'reports.snapshot': {
    body_id: number
    report_id: string
    no: number
    frozen_on: Day
    /** The three tables, what the text says in figures, what no register counts, the reports a government added up, and a hash of the cases. */
    figures: ColumnType<unknown, string, string>
    /** Numbers of the cases behind each counted cell; shown to those who may see them. */
    cases: ColumnType<unknown, string, string>
  }
  /** What the office wrote: the sections of text, and the figures it states because no register here counts them. Insert-only. */
  'reports.text': {
    body_id: number
    report_id: string
    revision: number
    sections: ColumnType<unknown, string, string>
    stated: ColumnType<unknown, string, string>
    /** SHA-256 of the whole report with this text, in its canonical form. */
    hash: string
    by_staff: string | null
    at: Instant
  }
}
