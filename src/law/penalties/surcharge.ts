import { type Day, dayNumber } from '#base/days.ts'
import { type Amount, downToFen } from './amount.ts'
import type { Row } from './book/row.ts'
import type { Ruled } from './ruled.ts'

/** A share of the fine a day, at most so many times the fine. */
export type SurchargeRate = Row & { readonly dailyShare: Amount; readonly mostTimes: number }

/** A fine that is paid late. Spans run from the first day on which nothing counts to the last; they may overlap. */
export interface SurchargeAsked {
  readonly fine: Amount
  readonly dueOn: Day
  readonly paidOn: Day
  /** Reconsideration and litigation; null: not over when the fine was paid. */
  readonly suspended: readonly (readonly [from: Day, to: Day | null])[]
}

/**
 * What is added to a fine paid late (加处罚款). Unit: yuan, cut to fen.
 *
 * Source: 行政处罚法 §72.1(1): three per cent of the fine a day, never more than the fine itself; §73.3: not during
 * reconsideration and litigation. Traps: the due day itself is in time; a span is counted once, and only where it lies
 * in the days of delay; from its first to its last day, as from the due day to the day of payment, is a difference.
 */
export function surchargeOf({ fine, dueOn, paidOn, suspended }: SurchargeAsked, rate: SurchargeRate): Ruled<Amount> {
  const due = dayNumber(dueOn)
  const paid = Math.max(due, dayNumber(paidOn))
  const late = paid - due - daysCovered(suspended, due, paid)
  const most = fine.times(rate.mostTimes)
  const added = fine.times(rate.dailyShare).times(late)
  return { answer: downToFen(added.gt(most) ? most : added), articles: rate.articles }
}

/**
 * The day of delay on which the surcharge reaches its most, counted from 1. The fine falls out of the sum, so it is the
 * same day for every fine. Source: 行政处罚法 §72.1(1); 行政强制法 §45.
 */
export function capDay(rate: SurchargeRate): Ruled<number> {
  const days = rate.dailyShare.pow(-1).times(rate.mostTimes)
  return { answer: days.ceil().toNumber(), articles: rate.articles }
}

/** How many days of (from, to] the spans cover, each counted once. */
function daysCovered(spans: SurchargeAsked['suspended'], from: number, to: number): number {
  const cut = spans
    .map(([first, last]) => ({
      first: Math.max(from, dayNumber(first)),
      last: Math.min(to, last === null ? to : dayNumber(last)),
    }))
    .sort((a, b) => a.first - b.first)
  let covered = 0
  let reached = from
  for (const { first, last } of cut) {
    covered += Math.max(0, last - Math.max(first, reached))
    reached = Math.max(reached, last)
  }
  return covered
}
