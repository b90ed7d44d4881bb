import { type Day, dayOfInstant, type Instant, instantOfMs } from '#base/days.ts'

/** One moment and the civil day it falls on in Asia/Shanghai; every verb is handed one and keeps to it. */
export interface Moment {
  readonly at: Instant
  readonly today: Day
}

/** The wall clock. Nothing else in the house reads it, so that time is a parameter everywhere. */
export function now(): Moment {
  return momentOf(instantOfMs(Date.now()))
}

/** The moment for a given instant: for tests, the demo county and re-runs. */
export function momentOf(at: Instant): Moment {
  return { at, today: dayOfInstant(at) }
}
