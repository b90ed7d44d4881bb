// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '#base/days.ts'

/** Rows of schema `journal`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface JournalTables {
  /** How far each listener has heard each body. */
  'journal.bookmark': {
    listener: string
    body_id: number
    seq: string
  }
  /** Insert-only by grant: the application role may not update or delete. Holds no personal data. */
  'journal.fact': {
    body_id: number
    seq: string
    id: string
    type: string
    subject_kind: string
    subject_id: string
    data: ColumnType<unknown, string, string>
    by_kind: 'visitor' | 'officer' | 'machine'
    /** Staff id or machine name; null for a visitor, whose identity never enters the journal. */
    by_id: string | null
    by_post: string | null
    at: Instant
    prev_hash: Buffer
    /** SHA-256 over prev_hash and the canonical JSON of the fact (src/platform/journal/record.ts). */
    hash: Buffer
  }
  /** The last fact of each body; locked while the next one is written, so that the chain has no fork. */
  'journal.head': {
    body_id: number
    seq: Generated<string>
    hash: Generated<Buffer>
  }
  /** What was answered to a request key, so that twice is once. Swept after 30 days. */
  'journal.request_key': {
    scope: string
    key: string
    digest: Buffer
    answer: ColumnType<unknown, string, string>
    at: Instant
  }
}
