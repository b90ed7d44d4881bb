import { must } from '#base/assert.ts'
import { type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import { type Book, ruleOf } from '../book/book.ts'
import type { LightThreshold } from '../book/shape.ts'
import type { Clock } from './clock.ts'
import { dueDay } from './due-day.ts'

/** What a person sees of a clock: in time, close to the end, past it. */
export type Light = 'ok' | 'near' | 'late'

/** The light of a clock on its day, and the threshold that decided. A clock that stands still or is done in time is ok. */
export function lightOf(clock: Clock, book: Book): { readonly light: Light; readonly threshold: LightThreshold } {
  const threshold = thresholdOn(book, clock.on)
  const runs = clock.state === 'running' || clock.state === 'provisional'
  if (clock.state === 'overdue') return { light: 'late', threshold }
  const { near, late } = turnDays(clock, book)
  if (runs && late !== null && clock.on >= late) return { light: 'late', threshold }
  return { light: runs && near !== null && clock.on >= near ? 'near' : 'ok', threshold }
}

/** The days on which the light of a clock turns near and late as things stand; null while no due day is known. */
export function turnDays(clock: Clock, book: Book): { readonly near: Day | null; readonly late: Day | null } {
  const { reckoning, calendar } = clock.trace
  if (clock.due === null || reckoning === null) return { near: null, late: null }
  const limit = ruleOf(book, clock.rule)
  const late = dayOfNumber(dayNumber(clock.due) + 1)
  if (limit.backwards) return { near: clock.due, late }
  const { nearAtDaysLeft, nearAtPercentUsed } = thresholdOn(book, clock.on)
  const share = Math.ceil((clock.total * nearAtPercentUsed) / 100)
  const days = Math.max(0, Math.min(clock.total - nearAtDaysLeft, share))
  const unit = limit.unit === 'working_days' ? limit.unit : 'calendar_days'
  const near = must(
    dueDay({ ...limit, unit }, calendar, reckoning.zero, days, reckoning.spans),
    'the day of a known due day',
  )
  return { near: dayOfNumber(near), late }
}

function thresholdOn(book: Book, on: Day): LightThreshold {
  return must(book.lights.find((entry) => entry.from <= on) ?? book.lights.at(-1), 'a threshold in lights.yaml')
}
