import { must } from '#base/assert.ts'
import type { Calendar, CalendarDay, DayKind } from './calendar.ts'

/** What kind of day a day number is. */
export function kindOf(calendar: Calendar, number: number): DayKind {
  if (calendar.holidays.has(number)) return 'holiday'
  if (calendar.makeups.has(number)) return 'makeup'
  return isWorkingDay(calendar, number) ? 'working' : 'weekend'
}

/** Whether a day is worked: a make-up day is, a weekday that is off is not. */
export function isWorkingDay(calendar: Calendar, number: number): boolean {
  return calendar.worked[number - calendar.first] === 1
}

/** The occasion of a day off or of a make-up day; null for plain days. */
export function occasionOf(calendar: Calendar, number: number): CalendarDay | null {
  return calendar.holidays.get(number) ?? calendar.makeups.get(number) ?? null
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: number, to: number): number {
  return to <= from ? 0 : rankOf(calendar, to) - rankOf(calendar, from)
}

/** The n-th working day after a day; the day itself is never counted (n = 1 is the next working day). Unit: day number. */
export function nthWorkingDayAfter(calendar: Calendar, day: number, n: number): number {
  return must(calendar.nth[rankOf(calendar, day) + n], 'a day within the tables')
}

/** The n-th working day before a day, the day itself not counted (n = 1 is the last working day before it). */
export function nthWorkingDayBefore(calendar: Calendar, day: number, n: number): number {
  return must(calendar.nth[rankOf(calendar, day - 1) - n + 1], 'a day within the tables')
}

/** Whether every day after `from`, up to and including `to`, lies in a year with a published notice. */
export function isPublished(calendar: Calendar, from: number, to: number): boolean {
  const { unpublished, first } = calendar
  return unpublished[to - first] === unpublished[from - first]
}

function rankOf(calendar: Calendar, number: number): number {
  return must(calendar.rank[number - calendar.first], 'a day within the tables')
}
