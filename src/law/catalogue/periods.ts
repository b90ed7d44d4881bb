import { addDays, type Day, day, yearOf } from '#base/days.ts'
import type { Occasion } from './standard.ts'

/** A period a standard asks for: its name (`2025`, `2025Q3`) and its last day. */
export interface Period {
  readonly name: string
  readonly endsOn: Day
}

/**
 * The periods that ended on or after `since` and before `on`, oldest first; none for what has no periods. A period is owed
 * once it is over: on its last day it is not yet.
 */
export function endedPeriods(occasion: Occasion, since: Day, on: Day): readonly Period[] {
  if (occasion !== 'yearly' && occasion !== 'quarterly') return []
  const years = Array.from({ length: yearOf(on) - yearOf(since) + 1 }, (_, i) => yearOf(since) + i)
  return years.flatMap((year) => periodsOf(occasion, year)).filter(({ endsOn }) => endsOn >= since && endsOn < on)
}

/** The first day after the period. */
export function dayAfter({ endsOn }: Period): Day {
  return addDays(endsOn, 1)
}

function periodsOf(occasion: 'yearly' | 'quarterly', year: number): readonly Period[] {
  if (occasion === 'yearly') return [{ name: String(year), endsOn: day(`${year}-12-31`) }]
  return ['03-31', '06-30', '09-30', '12-31'].map((end, i) => ({
    name: `${year}Q${i + 1}`,
    endsOn: day(`${year}-${end}`),
  }))
}
