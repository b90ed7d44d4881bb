import { type Day, dayNumber, yearOf } from '#base/days.ts'
import { type Book, ruleOf } from '../book/book.ts'
import type { Notice } from '../book/shape.ts'
import { isPublished } from '../calendar/ask.ts'
import type { Clock } from './clock.ts'
import { type CountedDay, countedDaysOf } from './counted-days.ts'
import type { Step } from './step.ts'
import { beginSteps } from './steps/begin-steps.ts'
import { daySteps } from './steps/day-steps.ts'
import { endSteps } from './steps/end-steps.ts'
import { limitSteps } from './steps/limit-steps.ts'
import { moveSteps } from './steps/move-steps.ts'

/** How a due day came about: steps in order, and each day counted or skipped and why. */
export interface Derivation {
  readonly rule: string
  readonly due: Day | null
  readonly steps: readonly Step[]
  readonly days: readonly CountedDay[]
  /** The notices the calendar rests on, for the years that were counted. */
  readonly notices: readonly Notice[]
  readonly edition: string
}

/** The reasons of a clock. Costs about a hundred times the clock itself; not for lists. */
export function deriveClock(clock: Clock, book: Book): Derivation {
  const limit = ruleOf(book, clock.rule)
  const days = countedDaysOf(clock, book)
  const notices = noticesOf(clock, days)
  const body = clock.trace.reckoning
    ? [...limitSteps(clock, limit), ...moveSteps(clock, limit), ...daySteps(clock, limit, days)]
    : []
  const steps = [
    ...beginSteps(clock, limit),
    ...body,
    ...endSteps(clock, limit, book, notices, missingYears(clock, days)),
  ]
  return { rule: clock.rule, due: clock.due, steps, days, notices, edition: clock.edition }
}

function yearsOf(days: readonly CountedDay[]): readonly number[] {
  return [...new Set(days.map((day) => yearOf(day.date)))]
}

function noticesOf(clock: Clock, days: readonly CountedDay[]): readonly Notice[] {
  return yearsOf(days).flatMap((year) => clock.trace.calendar.notices.get(year) ?? [])
}

function missingYears({ trace, provisional }: Clock, days: readonly CountedDay[]): readonly number[] {
  if (!provisional) return []
  const missing = days.filter((day) => {
    const number = dayNumber(day.date)
    return !isPublished(trace.calendar, number - 1, number)
  })
  return yearsOf(missing)
}
