import { nthWorkingDayAfter } from '../calendar/ask.ts'
import type { Calendar } from '../calendar/calendar.ts'

/**
 * C2: the day of the event is not counted; day 1 is the next working day, or the next calendar day.
 *
 * Source: 民法典 §201, 民事诉讼法 §85 (before 2021: 民法通则 §154). Unit: day numbers.
 */
export function firstCountedDay(calendar: Calendar, eventDay: number, working: boolean): number {
  return working ? nthWorkingDayAfter(calendar, eventDay, 1) : eventDay + 1
}

/**
 * C3: an event on a rest day keeps its date; the first working day after it is day 1. So a request of Saturday, of
 * Sunday and of the Friday before all begin on Monday, and only their dates differ.
 *
 * Source: follows from C2. Trap: never move the event itself to a working day, that would lose a day.
 */
export function dayZeroOf(eventDay: number): number {
  return eventDay
}
