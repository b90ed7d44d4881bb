import { type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import { isWorkingDay, nthWorkingDayAfter, nthWorkingDayBefore } from '../calendar/ask.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

/**
 * The last day of a period in working days.
 *
 * Source: 行政处罚法 §85: two, three, five and seven days are working days. 民法典 §201: the first day is not counted.
 * Trap: fifteen and ninety days are *not* in that list; for them see `calendarDayDeadline`.
 */
export function workingDayDeadline(start: Day, days: number, calendar: Calendar): Ruled<Day> {
  const last = days === 0 ? dayNumber(start) : nthWorkingDayAfter(calendar, dayNumber(start), days)
  return underPenaltyLaw(dayOfNumber(last), '85')
}

/** A period in calendar days, and what lengthens it. */
export interface CalendarDaysAsked {
  readonly start: Day
  readonly days: number
  /** Whether a last day on a rest day moves to the next working day. */
  readonly roll: boolean
  /** Days that are not counted (testing, public notice). */
  readonly excludedDays: number
  /** The rule that says so; null: none is named. */
  readonly exclusionBasis: string | null
}

/**
 * The last day of a period in calendar days (payment in fifteen, decision in ninety).
 *
 * Source: 行政处罚法 §60 (ninety days, unless laws, regulations or rules say otherwise), §67; 民法典 §201–203 by analogy.
 * Trap: without a rule that says so nothing is excluded, however good the reason.
 */
export function calendarDayDeadline(
  { start, days, roll, excludedDays, exclusionBasis }: CalendarDaysAsked,
  calendar: Calendar,
): Ruled<Day> {
  const last = dayNumber(start) + days + (exclusionBasis === null ? 0 : excludedDays)
  const moved = roll && !isWorkingDay(calendar, last) ? nthWorkingDayAfter(calendar, last, 1) : last
  return underPenaltyLaw(dayOfNumber(moved), '60', '67')
}

/** The last day for a notice by two readings that differ by one working day. */
export interface LatestNotice {
  /** The n-th working day before the event, the event's day not counted. */
  readonly usual: Day
  /** n whole working days lie between the notice and the event: nobody can find this one too late. Warn from it. */
  readonly strict: Day
}

/**
 * The last day on which "n days before" is still kept, in working days.
 *
 * Source: 行政处罚法 §64(2) with §85: seven days before the hearing. Which reading holds is unconfirmed.
 */
export function latestNoticeBefore(event: Day, days: number, calendar: Calendar): Ruled<LatestNotice> {
  const back = (n: number) => dayOfNumber(nthWorkingDayBefore(calendar, dayNumber(event), n))
  return underPenaltyLaw({ usual: days === 0 ? event : back(days), strict: back(days + 1) }, '64(2)', '85')
}
