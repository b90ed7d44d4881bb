import { type Day, dayNumber } from '#base/days.ts'
import { workingDaysBetween } from '#law/calendar/ask.ts'
import type { Calendar } from '#law/calendar/calendar.ts'

/** A span that is not counted, `from < day <= to`; `to` null while it lasts. As in `law/clocks/spans.ts` (C4). */
export type Pause = readonly [from: Day, to: Day | null]

/**
 * Working days after `from`, up to and including `to`, without those in a pause: how the law counts (the day of the event
 * is not counted; what is left on the day it came took 0). Pauses follow one another and do not overlap.
 */
export function usedWorkingDays(calendar: Calendar, from: Day, to: Day, pauses: readonly Pause[]): number {
  return used(from, to, pauses, (a, b) => workingDaysBetween(calendar, a, b))
}

/** The same in days of the calendar. */
export function usedDays(from: Day, to: Day, pauses: readonly Pause[]): number {
  return used(from, to, pauses, (a, b) => Math.max(0, b - a))
}

function used(from: Day, to: Day, pauses: readonly Pause[], between: (from: number, to: number) => number): number {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  return pauses.reduce(
    (days, [opened, closed]) => {
      const first = Math.max(start, dayNumber(opened))
      const last = Math.min(end, closed === null ? end : dayNumber(closed))
      return days - between(first, last)
    },
    between(start, end),
  )
}
