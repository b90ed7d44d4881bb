import { type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { type Book, ruleOf } from '../book/book.ts'
import { kindOf, occasionOf } from '../calendar/ask.ts'
import type { Clock } from './clock.ts'
import { isExcluded } from './spans.ts'

/**
 * One day of a clock: `start` is day zero, `counted` has its number, `suspended` stands in an excluded span,
 * `weekend` and `holiday` are not worked, `moved` lies between the last day of the limit and the working day it moved to.
 */
export interface CountedDay {
  readonly date: Day
  readonly kind: 'start' | 'counted' | 'suspended' | 'weekend' | 'holiday' | 'moved'
  /** The how-manieth day of the limit; null unless counted. */
  readonly number: number | null
  /** A weekend day that is worked. */
  readonly makeup: boolean
  /** Within an excluded span, whatever else the day is. */
  readonly stopped: boolean
  /** The occasion of a holiday or make-up day. */
  readonly name: Text | null
}

const MOST_DAYS = 1100

/** Every day from day zero to the due day (while suspended: to the day looked at), and why each counts or does not. */
export function countedDaysOf(clock: Clock, book: Book): readonly CountedDay[] {
  const { reckoning, calendar } = clock.trace
  const limit = ruleOf(book, clock.rule)
  if (!reckoning || clock.state === 'cancelled') return []
  const { zero, spans, plain, due } = reckoning
  const first = Math.min(zero, due ?? zero)
  const last = Math.min(first + MOST_DAYS, Math.max(zero, due ?? dayNumber(clock.on)))
  const working = limit.unit === 'working_days'
  const days: CountedDay[] = []
  let number = 0
  for (let at = first; at <= last; at += 1) {
    const kind = kindOf(calendar, at)
    const isRest = kind === 'weekend' || kind === 'holiday'
    const stopped = spans.some((span) => isExcluded(span, at))
    const counts = at !== zero && !stopped && !(working && isRest) && (plain === null || at <= plain || plain < zero)
    if (counts) number += 1
    days.push({
      date: dayOfNumber(at),
      kind: at === zero ? 'start' : counts ? 'counted' : kindShown(kind, stopped, isRest),
      number: counts ? number : null,
      makeup: kind === 'makeup',
      stopped,
      name: occasionOf(calendar, at)?.name ?? null,
    })
  }
  return limit.backwards ? backwards(days) : days
}

function kindShown(kind: string, stopped: boolean, isRest: boolean): CountedDay['kind'] {
  if (isRest) return kind === 'holiday' ? 'holiday' : 'weekend'
  return stopped ? 'suspended' : 'moved'
}

/** Counted back from the event: the day next to it is number one. */
function backwards(days: readonly CountedDay[]): readonly CountedDay[] {
  const count = days.filter((day) => day.number !== null).length
  return days.map((day) => ({ ...day, number: day.number === null ? null : count + 1 - day.number }))
}
