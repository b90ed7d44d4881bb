// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `norms`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface NormsTables {
  /** What was done to a document, in order: drafted, reviewed, issued, explained, kept, repealed. Insert-only. */
  'norms.act': {
    body_id: number
    document_id: string
    no: number
    kind: string
    on_day: Day
    at: Instant
    by_staff: string | null
    data: ColumnType<unknown, string | undefined, string>
    /** Opinion or reason. The public reads those of issuing, keeping and repealing; those of drafting and review stay inside (政府信息公开条例 §16). */
    note: Generated<string>
  }
  /** The last serial of a body. */
  'norms.counter': {
    body_id: number
    /** Serial of the newest document. */
    last: number
  }
  /** One normative document: what it is called, where its text is published, and how long it holds. Its text is an entry of the catalogue, never a copy. */
  'norms.document': {
    body_id: number
    id: string
    /** Counts the documents of a body; stands in the address. */
    serial: number
    /** drafted: waits for the legality review; reviewed: passed, waits for its number; issued: registered, numbered and published. */
    state: 'drafted' | 'reviewed' | 'issued'
    /** trial (暂行、试行): holds for a shorter time. */
    kind: 'ordinary' | 'trial'
    title: string
    /** Bodies that made it together with this one. */
    joint_with: Generated<number[]>
    /** Address of the catalogue entry in which its text is published. */
    text_at: string
    /** Number given at registration (统一编号). */
    number: string | null
    issued_on: Day | null
    in_force_from: Day | null
    /** Last day of its term; it expires by itself. */
    valid_to: Day | null
    /** First day on which it no longer holds because it was repealed. */
    repealed_on: Day | null
    repealed_because: string | null
    replaces_body: number | null
    /** The document whose place it takes. */
    replaces: string | null
    /** The first day on which another document is in its place. Null: none is, or the one that was to be was repealed before it came into force. */
    replaced_on: Day | null
    /** Address of the catalogue entry that explains it (解读); null: none yet. */
    explained_at: string | null
    drafted_by: string | null
    reviewed_by: string | null
    issued_by: string | null
    version: Generated<number>
  }
}
