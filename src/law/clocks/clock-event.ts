import type { Day } from '#base/days.ts'

/**
 * One event of a clock as the vocabulary writes it: type, day, and the fields that type carries (`channel`,
 * `working_days` …). Stored as it stands; the types and fields of each rule are in `Limit.events`.
 */
export interface ClockEvent {
  readonly type: string
  readonly date: Day
  readonly [field: string]: string | number | boolean
}

/** What is asked: the rule, what happened, and the day on which the answer is given. */
export interface ClockInput {
  readonly rule: string
  /** In any order; they are put in order by date. */
  readonly events: readonly ClockEvent[]
  readonly on: Day
  /** A region of `lawbook/calendar/overlays/`; counts only for rules whose overlay switch is on. */
  readonly region?: string
}
