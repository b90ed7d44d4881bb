// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `fees`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface FeesTables {
  /** The next edition of a fee while it waits for the second person; at most one a fee. Nobody pays under it. */
  'fees.draft': {
    body_id: number
    fee_id: string
    /** The edition it follows; it can be published only while that is still the latest. */
    based_on: number
    /** The edition to come (FeeWritten in src/areas/fees/contract.ts). */
    says: ColumnType<unknown, string, string>
    /** Staff id of who saved it last; somebody else must publish. */
    drafted_by: string
    drafted_at: Instant
  }
  /** A fee as published. Insert-only: the next edition ends the one before by beginning. */
  'fees.edition': {
    body_id: number
    fee_id: string
    /** From 1, without gaps. */
    number: number
    name: string
    state: 'charged' | 'suspended' | 'abolished' | 'converted' | 'free'
    /** First day it holds; null where the source does not say since when. */
    in_force_from: Day | null
    /** In fen; null where a rule says how much. */
    amount_fen: string | null
    /** What the amount is for, e.g. 元/证; null with a rule. */
    unit: string | null
    /** How much, in words, where no single amount says it; null with an amount. */
    rule: string | null
    /** Who pays; null where the source does not say. */
    payer: string | null
    /** Where the money goes; null where the source does not say. */
    treasury: 'central' | 'local' | 'special_account' | null
    /** Laws and documents it is charged on, as an array of their names or numbers. */
    basis: ColumnType<unknown, string, string>
    /** The announcement that made this edition; null where none is known. */
    document: string | null
    /** The round of clean-up it belongs to; null outside a round. */
    round_no: number | null
    /** Exemptions and history in the words of the source; null where there are none. */
    note: string | null
    source: string
    /** False while nobody has compared it with the documents themselves. */
    checked: boolean
    /** Staff id; null for an edition settled from the lawbook. */
    drafted_by: string | null
    /** Staff id of a second person; null for an edition settled from the lawbook. */
    published_by: string | null
    published_at: Instant
  }
  /** A fee of the list; what it says stands in its editions. */
  'fees.fee': {
    /** The body that charges it. */
    body_id: number
    /** Its id in the list, e.g. fee001; service items name fees by it. */
    id: string
    kind: 'administrative' | 'fund' | 'service'
    settled_at: Instant
  }
  /** A round of clean-up as its announcement tells it. Insert-only. What it did to each fee is computed from the editions. */
  'fees.round': {
    /** The body that keeps the list and took the round into it. */
    body_id: number
    /** From 1, in the order in which they were taken in; part of the address. */
    no: number
    /** Number of the announcement. */
    document: string
    subject: string
    /** Where it applies, as the announcement says. */
    scope: string
    effective_on: Day
    /** How many fees the announcement says it deals with; null where it gives no number. */
    items: number | null
    /** How many fees the announcement says there were before; null where it does not say. */
    baseline: number | null
    /** How many of those it says it ended; null where it does not say. */
    ended: number | null
    /** Yearly relief in fen as the announcement estimates it; null where it does not. An estimate of who announced, not a result. */
    relief_fen: string | null
    /** On what that estimate rests, in the words of the announcement. */
    relief_basis: string | null
    source: string
    /** False while nobody has compared it with the document itself. */
    checked: boolean
    /** Staff id; null for a round settled from the lawbook. */
    announced_by: string | null
    announced_at: Instant
  }
}
