import { isWorkingDay, nthWorkingDayAfter } from '../calendar/ask.ts'
import type { Calendar } from '../calendar/calendar.ts'

/**
 * C9: a limit in calendar days or months that ends on a rest day ends on the next working day; a make-up Saturday or
 * Sunday is a working day and stays.
 *
 * Source: 民法典 §203(1), 民事诉讼法 §85, 行政复议法 §88. For petitions unconfirmed: the switch is `roll` of the rule.
 */
export function rollToWorkingDay(calendar: Calendar, day: number): number {
  return isWorkingDay(calendar, day) ? day : nthWorkingDayAfter(calendar, day, 1)
}
