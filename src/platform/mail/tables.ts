// Generated from the migrated database by scripts/tables.mjs
import type { Generated } from 'kysely'
import type { Instant } from '#base/days.ts'

/** Rows of schema `mail`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface MailTables {
  /** Only what has not been sent: a letter that a mail server has taken leaves no row, and so no address. */
  'mail.message': {
    /** The body in whose name it is written. */
    body_id: number
    /** Also the Message-ID, so that a letter sent twice after a crash can be told to be one. */
    id: string
    /** What sort of letter: alerts.confirm, alerts.digest. */
    kind: string
    /** What it belongs to, schema.table:id; when that goes, the letter goes. */
    about: string
    /** The address, blind: to find the letters of one address without reading any. */
    to_index: string
    /** Address and words, sealed. */
    content_sealed: string
    /** held: no mail server is set; sent once one is, or thrown away after a week. */
    state: Generated<'waiting' | 'held'>
    made_at: Instant
  }
}
