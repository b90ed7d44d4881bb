import type { Limit } from '../book/shape.ts'
import { isPublished, nthWorkingDayAfter, nthWorkingDayBefore, workingDaysBetween } from '../calendar/ask.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { monthsLater } from './months.ts'
import { rollToWorkingDay } from './roll.ts'
import type { Span } from './spans.ts'

/**
 * The last day on which the act is in time, before a rest day moves it; null while an open span keeps the clock still.
 * `total` days of the limit's unit after day zero, days of the merged `spans` not counted. Unit: day numbers.
 *
 * Trap: a span that begins on or after the last day changes nothing, even if it is open.
 */
export function dueDay(
  limit: Limit,
  calendar: Calendar,
  zero: number,
  total: number,
  spans: readonly Span[],
): number | null {
  if (limit.backwards) return nthWorkingDayBefore(calendar, zero, total + 1)
  const working = limit.unit === 'working_days'
  const days = limit.unit === 'months' ? monthsLater(zero, total) - zero : total
  let due = nth(calendar, zero, days, working)
  let skipped = 0
  for (const { from, to } of spans) {
    if (from >= due || to <= zero) continue
    if (to === Number.POSITIVE_INFINITY) return null
    const after = Math.max(from, zero)
    skipped += working ? workingDaysBetween(calendar, after, to) : to - after
    due = nth(calendar, zero, days + skipped, working)
  }
  return due
}

/** The due day after the rest-day rule of the limit (C9). */
export function rolled(limit: Limit, calendar: Calendar, due: number): number {
  return limit.roll ? rollToWorkingDay(calendar, due) : due
}

/**
 * Whether a notice that is not yet published could move the due day. Fixed days never move; a calendar-day limit only
 * hangs on the days at its end; a working-day limit on every day counted.
 */
export function isProvisional(limit: Limit, calendar: Calendar, zero: number, plain: number, due: number): boolean {
  if (limit.unit === 'fixed') return false
  if (limit.backwards) return !isPublished(calendar, due - 1, zero)
  if (limit.unit === 'working_days') return due > zero && !isPublished(calendar, zero, due)
  return limit.roll !== null && !isPublished(calendar, plain - 1, due)
}

/** Days of the limit's unit after day zero up to `to`, those of the merged spans left out. */
export function countedDays(
  limit: Limit,
  calendar: Calendar,
  zero: number,
  to: number,
  spans: readonly Span[],
): number {
  const working = limit.unit === 'working_days'
  const between = (from: number, until: number): number =>
    working ? workingDaysBetween(calendar, from, until) : Math.max(0, until - from)
  let count = between(zero, to)
  for (const span of spans) count -= between(Math.max(span.from, zero), Math.min(span.to, to))
  return count
}

function nth(calendar: Calendar, zero: number, days: number, working: boolean): number {
  if (days === 0) return zero
  return working ? nthWorkingDayAfter(calendar, zero, days) : zero + days
}
