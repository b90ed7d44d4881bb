import { day, dayNumber } from '#base/days.ts'
import type { FixedDay } from '../book/limit-parts.ts'

/**
 * C11: a day fixed by law (31 January, 31 March) is what it is; it does not move when it is a rest day.
 *
 * Source: 政府信息公开条例 §49 names the days; that they stay is a project convention.
 */
export function fixedDay(fixed: FixedDay, reportYear: number): number {
  const two = (number: number): string => String(number).padStart(2, '0')
  return dayNumber(day(`${reportYear + fixed.yearsAfter}-${two(fixed.month)}-${two(fixed.day)}`))
}

/** Day zero of a fixed duty: the last day of the year reported on. */
export function lastDayOfYear(year: number): number {
  return dayNumber(day(`${year}-12-31`))
}
