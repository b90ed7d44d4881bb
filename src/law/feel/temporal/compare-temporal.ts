import type { FeelDate, FeelDateTime, FeelTime } from '../values/value.ts'
import { epochDay } from './calendar.ts'
import { hasZone, instantOf, secondOfDay } from './moment.ts'
import { offsetOf } from './zone.ts'

/** Below 0 where `a` is earlier, above where it is later. */
export function compareDates(a: FeelDate, b: FeelDate): number {
  return epochDay(a) - epochDay(b)
}

/**
 * Moments, in the order of time; one that names no zone is taken in that of the other (DMN 1.5 table 54). Trap: whole
 * seconds are compared, since that is the value of a moment (§10.3.2.3.6); fractions do not make two of them differ.
 */
export function compareMoments(a: FeelDateTime, b: FeelDateTime): number {
  const [left, right] = [settle(a.time, a.date, b.time, b.date), settle(b.time, b.date, a.time, a.date)]
  return instantOf({ ...a, time: left })
    .floor()
    .cmp(instantOf({ ...b, time: right }).floor())
}

/** Times of day, by the same rules. A named zone is taken as on 1970-01-01. */
export function compareTimes(a: FeelTime, b: FeelTime): number {
  const [left, right] = [settle(a, SOME_DAY, b, SOME_DAY), settle(b, SOME_DAY, a, SOME_DAY)]
  return secondOfDay(left).floor().cmp(secondOfDay(right).floor())
}

const SOME_DAY: FeelDate = { kind: 'date', year: 1970, month: 1, day: 1 }

/** The time with its offset known: its own, else that of the other. */
function settle(time: FeelTime, on: FeelDate, other: FeelTime, otherOn: FeelDate): FeelTime {
  const offset = hasZone(time) ? offsetOf(time, on) : offsetOf(other, otherOn)
  return { ...time, offset, zone: null }
}
