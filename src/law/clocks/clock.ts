import type { Day } from '#base/days.ts'
import type { Unit } from '../book/shape.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Reckoning } from './reckoning.ts'
import type { Timeline } from './timeline.ts'

/**
 * `suspended`: not begun yet or standing still, no due day is known. `met`: done in time. `overdue`: the due day has
 * passed, done late or not at all. `cancelled`: withdrawn, or the event starts no limit. `provisional`: the due day
 * hangs on a year whose notice is not yet published.
 */
export type ClockState = 'running' | 'suspended' | 'met' | 'overdue' | 'cancelled' | 'provisional'

/** A clock on one day, computed from its rule and events. Unit of `total`, `used`, `left`, `lateBy`:
 * working days, or calendar days where the limit is in calendar days, months or a fixed day. */
export interface Clock {
  readonly rule: string
  readonly on: Day
  readonly unit: Unit
  readonly state: ClockState
  /** The last day on which the act is in time; null while suspended, cancelled or not begun. */
  readonly due: Day | null
  readonly provisional: boolean
  /** The day of the event that started it. */
  readonly startedOn: Day | null
  /** The last restart, or the start; not counted. */
  readonly dayZero: Day | null
  /** Days of the limit with extensions. */
  readonly total: number
  /** Days counted up to `on`, or up to the act that stopped it. */
  readonly used: number
  readonly left: number
  readonly lateBy: number
  readonly suspendedSince: Day | null
  /** The type of event that ends the suspension. */
  readonly waitingFor: string | null
  readonly stoppedOn: Day | null
  /** Merged: days after `from` up to and including `to` are not counted. */
  readonly spans: readonly { readonly from: Day; readonly to: Day | null }[]
  /** Limits that run meanwhile for the party we wait for. */
  readonly subClocks: readonly { readonly rule: string; readonly since: Day; readonly due: Day | null }[]
  readonly edition: string
  readonly trace: Trace
}

/** What `deriveClock` and `pictureOf` tell from. Not for storing: store the events. */
export interface Trace {
  readonly calendar: Calendar
  readonly timeline: Timeline
  readonly reckoning: Reckoning | null
}
