import { addMonths, type Day } from '#base/days.ts'
import type { Book } from '#law/book/book.ts'
import type { Limit, Node } from '#law/flows/chart.ts'
import { lengthOfLimit } from '#law/flows/length-of-limit.ts'
import { type Pause, usedDays } from './used-days.ts'

/** A limit with its number, the lawbook's where the chart names a rule. */
export interface NumberedLimit {
  readonly n: number
  readonly unit: 'working_days' | 'days' | 'months'
}

const QUARTERS_A_DAY = 4

/**
 * The limit of a step: the promised one before that of the law. Part of a working day is rounded up, as the small clocks of
 * the items are; minutes mean the same day. Null where it has none, or one whose number comes with an event.
 */
export function stepLimit({ limits }: Pick<Node, 'limits'>, book: Book): NumberedLimit | null {
  const limit = limits.find(({ kind }) => kind === 'promised') ?? limits[0]
  return limit ? numbered(limit, book) : null
}

/** A limit of a chart as a number, or null: a rule the lawbook lacks or whose number comes with an event. */
export function numbered(limit: Limit, book: Book): NumberedLimit | null {
  const length = lengthOfLimit(limit, book)
  if (length === null) return null
  switch (length.unit) {
    case 'minutes':
      return { n: 0, unit: 'working_days' }
    case 'quarter_days':
      return { n: Math.ceil(length.n / QUARTERS_A_DAY), unit: 'working_days' }
    default:
      return { n: Math.ceil(length.n), unit: length.unit }
  }
}

/** Whether a step was left within its limit; `used` in working days. Days of the calendar stand still in a pause, too. */
export function inTime(limit: NumberedLimit, from: Day, to: Day, pauses: readonly Pause[], used: number): boolean {
  if (limit.unit === 'working_days') return used <= limit.n
  const most = limit.unit === 'days' ? limit.n : usedDays(from, addMonths(from, limit.n), [])
  return usedDays(from, to, pauses) <= most
}
