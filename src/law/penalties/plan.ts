import type { Day } from '#base/days.ts'
import { type Amount, amount } from './amount.ts'

/** A plan to pay later or in parts (暂缓或者分期缴纳, 行政处罚法 §66) as it was approved. Unit: yuan. */
export interface Plan {
  readonly approvedOn: Day
  /** What had been paid when it was approved; it covers the rest. */
  readonly paidBefore: Amount
  readonly instalments: readonly Instalment[]
}

export interface Instalment {
  readonly due: Day
  readonly amount: Amount
}

export type WhyNotPlan = 'nothing_planned' | 'days_not_rising' | 'day_in_the_past' | 'does_not_add_up'

/** Why these instalments are no plan for what is left; null: they are. They begin on the day or later and add up exactly. */
export function whyNotPlan(instalments: readonly Instalment[], left: Amount, on: Day): WhyNotPlan | null {
  const [first] = instalments
  if (!first) return 'nothing_planned'
  if (instalments.some(({ due }, i) => i > 0 && due <= (instalments[i - 1]?.due ?? due))) return 'days_not_rising'
  if (first.due < on) return 'day_in_the_past'
  return sumOf(instalments).eq(left) ? null : 'does_not_add_up'
}

/**
 * The first instalment that was not paid by its day; null: the plan is kept so far. The day itself is in time. Trap: what
 * counts is the sum paid by then, so that who pays ahead may pay less later.
 */
export function brokenOn(
  plan: Plan,
  payments: readonly { readonly amount: Amount; readonly paidOn: Day }[],
  on: Day,
): Day | null {
  let wanted = plan.paidBefore
  for (const { due, amount: part } of plan.instalments) {
    if (due >= on) return null
    wanted = wanted.plus(part)
    if (sumOf(payments.filter(({ paidOn }) => paidOn <= due)).lt(wanted)) return due
  }
  return null
}

/** What of the plan is still to be paid, never more than what is left of the debt. */
export function openInstalments(plan: Plan, paid: Amount, left: Amount): readonly Instalment[] {
  let ahead = paid.minus(plan.paidBefore)
  let rest = left
  return plan.instalments.flatMap(({ due, amount: part }) => {
    const covered = ahead.lt(part) ? ahead : part
    ahead = ahead.minus(covered)
    const open = part.minus(covered)
    const wanted = open.lt(rest) ? open : rest
    rest = rest.minus(wanted)
    return wanted.gt(0) ? [{ due, amount: wanted }] : []
  })
}

function sumOf(parts: readonly { readonly amount: Amount }[]): Amount {
  return parts.reduce((sum, { amount: part }) => sum.plus(part), amount(0))
}
