// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `penalties`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface PenaltiesTables {
  /** Which standard of others a body uses, and how. Insert-only: what holds on a day is the last row that began by it. */
  'penalties.adoption': {
    body_id: number
    standard_id: string
    no: number
    state: 'adopted' | 'adapted' | 'piloted' | 'superseded'
    from_on: Day
    /** Ids of the townships of a pilot (试点); empty elsewhere. */
    places: ColumnType<unknown, string | undefined, string>
    /** Adapted: the body's own standard that refines it. Superseded: the standard that took its place. */
    by_standard: string | null
    reason: string
    decided_by: string
    recorded_at: Instant
  }
  /** What the public said of a draft and what became of it. No name is asked for. */
  'penalties.comment': {
    body_id: number
    standard_id: string
    no: number
    /** Number of the edition it was said of, before that was published. */
    edition: number
    text: string
    sent_at: Instant
    /** Null until it is answered. */
    result: 'taken' | 'partly' | 'not_taken' | null
    answer: string | null
    answered_by: string | null
    answered_at: Instant | null
  }
  /** The next edition on its way; at most one a standard. Nothing is decided by it. */
  'penalties.draft': {
    body_id: number
    standard_id: string
    /** The edition it was begun from; 0 for the first. */
    based_on: number
    /** Counts the savings; a legality review is of exactly one. */
    revision: number
    text: string
    note: string
    drafted_by: string
    drafted_at: Instant
    comments_from: Day | null
    /** Last day on which the public may comment; null until it is asked. */
    comments_to: Day | null
    /** When the upper level took it on file; taken back by another saving. */
    filed_on: Day | null
    filed_as: string | null
  }
  /** A standard as published. Insert-only by grant but for its end. */
  'penalties.edition': {
    body_id: number
    standard_id: string
    /** From 1, without gaps. */
    number: number
    /** SHA-256 over the UTF-8 bytes of text, in hexadecimal: what sha256sum says of the downloaded file. */
    hash: string
    /** The file as lawbook/standards writes it, byte for byte: what is run, shown, audited and given away. */
    text: string
    /** What changed and why, in a sentence; null for an edition settled from the lawbook. */
    note: string | null
    /** Number under which the upper level took it on file; null for one settled from the lawbook. */
    filed_as: string | null
    in_force_from: Day
    /** First day no longer in force; null while no end is known. */
    in_force_to: Day | null
    /** Staff id; null for an edition settled from the lawbook, as are those who reviewed and published. */
    drafted_by: string | null
    reviewed_by: string | null
    published_by: string | null
    published_at: Instant
  }
  /** The legality review of exactly this revision of a draft. Insert-only; goes with its draft. */
  'penalties.review': {
    body_id: number
    standard_id: string
    revision: number
    /** SHA-256 of the text that was reviewed. */
    hash: string
    opinion: string
    reviewed_by: string
    reviewed_at: Instant
  }
  /** A standard of discretion; what it says stands in its editions. */
  'penalties.standard': {
    /** The body that made it; the justice bureau keeps those of the law and of upper levels. */
    body_id: number
    id: string
    /** The upper standard that it refines and may never exceed; null for one of its own. */
    refines: string | null
    settled_at: Instant
  }
}
