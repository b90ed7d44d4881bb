// Generated from the migrated database by scripts/tables.mjs
import type { Instant } from '#base/days.ts'

/** Rows of schema `secrets`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface SecretsTables {
  /** The names of the keys in use. The keys themselves are never in the database. */
  'secrets.key': {
    id: string
    /** First 16 hexadecimal digits of an HMAC of a fixed word under the key; tells keys apart, reveals nothing. */
    fingerprint: string
    first_used_at: Instant
  }
}
