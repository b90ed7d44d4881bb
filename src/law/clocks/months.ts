import { addMonths, dayNumber, dayOfNumber } from '#base/days.ts'

/**
 * C10: a limit of months ends on the same day number; where the month has none, on its last day.
 *
 * Source: 民法典 §202. Unit: day numbers. Example: six months from 31 August end on 28 February.
 */
export function monthsLater(day: number, months: number): number {
  return dayNumber(addMonths(dayOfNumber(day), months))
}
