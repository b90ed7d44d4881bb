import { addMonths, type Day } from '#base/days.ts'
import type { Row } from './book/row.ts'
import type { Ruled } from './ruled.ts'

/** The periods of the law; the longer one needs two things at once. Unit: months. */
export type LimitationPeriods = Row & { readonly months: number; readonly longMonths: number }

/** What decides the period. */
export interface PeriodAsked {
  /** Life and health of citizens, or financial safety, is touched. */
  readonly lifeHealthOrFinance: boolean
  readonly harm: boolean
  /** What another law says instead (tax five years, public order six months); null: none does. Unit: months. */
  readonly specialMonths: number | null
}

/**
 * How long an undiscovered act may be pursued (追究时效). Unit: months.
 *
 * Source: 行政处罚法 §36(1): two years; five where life, health or finance is touched *and* harm followed; other laws
 * prevail. Trap: five years need both; danger without harm leaves it at two.
 */
export function limitationMonths(asked: PeriodAsked, periods: LimitationPeriods): Ruled<number> {
  const general = asked.lifeHealthOrFinance && asked.harm ? periods.longMonths : periods.months
  return { answer: asked.specialMonths ?? general, articles: periods.articles }
}

/** An act and its discovery. `endedOn`: the act, or the last day of a continuing one; null: it still goes on. */
export interface BarredAsked {
  readonly endedOn: Day | null
  readonly discoveredOn: Day
  readonly months: number
}

/**
 * Whether it is too late to penalise.
 *
 * Source: 行政处罚法 §36(2): from the act, a continuing one from its end. 民法典 §201, §202 by analogy: counting begins
 * the day after, and ends on the same day number; that last day is still in time.
 * Traps: discovery counts, not filing or decision; an act that goes on is never too old; 29 February ends on the 28th.
 */
export function isTimeBarred(
  { endedOn, discoveredOn, months }: BarredAsked,
  periods: LimitationPeriods,
): Ruled<boolean> {
  return { answer: endedOn !== null && discoveredOn > addMonths(endedOn, months), articles: periods.articles }
}
