// Generated from the migrated database by scripts/tables.mjs
import type { Generated } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `alerts`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface AlertsTables {
  /** One search somebody wants to hear about. The row goes when the alert is ended, or three days after it was asked for if nobody confirmed it. */
  'alerts.alert': {
    id: string
    /** The language of the page on which it was asked for; its letters are in it. */
    lang: 'zh-Hans' | 'zh-Hant' | 'en'
    /** Which search, sealed: what somebody looks for is nobody else's business. */
    subject_sealed: string
    /** The address, sealed. */
    address_sealed: string
    /** The address, blind: to count what goes to one address. */
    address_index: string
    /** Address and search, blind: the same asked twice is one. */
    same_index: string
    asked_at: Instant
    /** When the last letter asking for confirmation was written. */
    last_letter_at: Instant
    /** How many letters asked for confirmation. */
    letters: Generated<number>
    /** Null until the link in the letter was confirmed; nothing but that letter is sent before. */
    confirmed_at: Instant | null
    /** Every day before this one has been told of; the next letter begins with it. */
    told_before: Day | null
    /** The last day on which a letter was put in hand; at most one a day. */
    queued_on: Day | null
  }
}
