// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType, Generated } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `clocks`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface ClocksTables {
  /** One clock of one owner. Truth are rule, limit and events; state, due_on, light and next_turn_on are computed from them and rebuilt by the tick. */
  'clocks.clock': {
    body_id: number
    id: string
    /** The kind of thing the clock runs for, e.g. case; owner_id is its id within the same body. */
    owner_kind: string
    owner_id: string
    /** Rule of the registry, lawbook/limits. */
    rule: string
    /** A promised limit turns over_promised when passed, a statutory one over_statutory. */
    kind: 'statutory' | 'promised'
    limit_n: number
    limit_unit: string
    /** Law and article of the limit where the item has its own, e.g. ALL 42; null: the rule's own. */
    article: string | null
    /** Events of the vocabulary in order; only ever appended to. */
    events: ColumnType<unknown, string, string>
    started_on: Day
    stopped_on: Day | null
    state: 'running' | 'suspended' | 'met' | 'overdue' | 'cancelled'
    /** Copy for lists; null while suspended. */
    due_on: Day | null
    /** The due day lies in a year whose holiday notice is not published yet. */
    provisional: Generated<boolean>
    light: Generated<'normal' | 'near' | 'over_promised' | 'over_statutory'>
    /** The day on which the next light turns; null when none can turn any more. */
    next_turn_on: Day | null
    /** Edition of the calendar under which the copy was computed. */
    edition: string
    recorded_at: Instant
  }
  /** Each light of each clock turns once: the key says so. due_on is the due day it turned under. */
  'clocks.turn': {
    body_id: number
    clock_id: string
    light: string
    due_on: Day
    turned_on: Day
  }
}
