// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '#base/days.ts'

/** Rows of schema `jobs`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface JobsTables {
  /** What happens once in the life of a database. */
  'jobs.milestone': {
    name: string
    at: Instant
  }
  /** One row a recurring job; locked while it runs, so that it runs once over all processes. */
  'jobs.recurring': {
    name: string
    /** When it last began; null before the first time. */
    last_at: Instant | null
    /** Why it failed the last time; null when it did not. */
    last_error: string | null
  }
  /** Put down in the same transaction as what asks for it; the row goes when it is done. */
  'jobs.task': {
    body_id: number
    id: string
    kind: string
    /** Ids only, nothing personal: errors and this row may be shown to operators. */
    data: ColumnType<unknown, string, string>
    /** dead: given up after twelve attempts and waiting for somebody. */
    state: Generated<'waiting' | 'dead'>
    attempts: Generated<number>
    run_at: Instant
    /** Why the last attempt failed; null before the first. */
    last_error: string | null
    made_at: Instant
  }
}
