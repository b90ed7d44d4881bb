import type { FeelDate, FeelDateTime, FeelTime } from '../values/value.ts'
import { epochDay } from './calendar.ts'
import { hasZone, instantOf, secondOfDay } from './moment.ts'
import { offsetOf } from './zone.ts'

/** Below 0 where `a` is earlier, above where it is later. */
export function compareDates(a: FeelDate, b: FeelDate): number {
  return epochDay(a) - epochDay(b)
}

/**
 * Null where only one of the two says which zone it means. Trap: whole seconds are compared, since that is the value of
 * a moment (DMN 1.5 §10.3.2.3.6); what is over in fractions does not make two moments differ.
 */
export function compareMoments(a: FeelDateTime, b: FeelDateTime): number | null {
  return hasZone(a.time) === hasZone(b.time) ? instantOf(a).floor().cmp(instantOf(b).floor()) : null
}

/** Times of day, by whole seconds; null where only one says which zone it means. A named zone is taken as on 1970-01-01. */
export function compareTimes(a: FeelTime, b: FeelTime): number | null {
  return hasZone(a) === hasZone(b)
    ? secondOfDay(settled(a))
        .floor()
        .cmp(secondOfDay(settled(b)).floor())
    : null
}

const SOME_DAY: FeelDate = { kind: 'date', year: 1970, month: 1, day: 1 }
const settled = (time: FeelTime): FeelTime => ({ ...time, offset: offsetOf(time, SOME_DAY) })
