import type { Day } from '#base/days.ts'
import { type Amount, amount } from './amount.ts'
import { brokenOn, openInstalments, type Plan } from './plan.ts'
import type { Ruled } from './ruled.ts'
import { type SurchargeAsked, type SurchargeRate, surchargeOf } from './surcharge.ts'

export const PAYMENT_KINDS = ['fine', 'surcharge', 'confiscation'] as const
/** What a payment went to. */
export type PaymentKind = (typeof PAYMENT_KINDS)[number]

/** Money that came in. Unit: yuan. */
export interface Paid {
  readonly kind: PaymentKind
  readonly amount: Amount
  readonly paidOn: Day
}

/** A decision in money. Unit: yuan. */
export interface Debt {
  /** As decided, or as reconsideration or a court left it. */
  readonly fine: Amount
  readonly confiscated: Amount
  /** The last day in time; null: not served yet, so nothing is late. */
  readonly dueOn: Day | null
  readonly payments: readonly Paid[]
  /** Reconsideration and litigation; null: not over. */
  readonly suspended: SurchargeAsked['suspended']
  readonly plan: Plan | null
}

/** What is owed on a day. Unit: yuan. Paid and left together are fine, confiscation, surcharge and refund. */
export interface Owing {
  readonly fine: Amount
  readonly confiscated: Amount
  readonly surcharge: Amount
  readonly paid: Amount
  readonly left: Amount
  /** Paid beyond what is owed, because the fine was lowered or is gone: to be returned. */
  readonly refund: Amount
  /** What of an approved plan is still to come, in its order. */
  readonly instalments: readonly { readonly due: Day; readonly amount: Amount }[]
  /** The instalment with which the plan was broken; null: kept so far, or no plan. */
  readonly brokenOn: Day | null
}

/**
 * What is owed on a day.
 *
 * Source: 行政处罚法 §67 (fifteen days), §72.1(1) (three per cent a day, at most the fine), §73.3 (not during
 * reconsideration and litigation), §66 (a plan). That what was paid in part no longer grows, and that nothing grows under
 * a plan that is kept, is our inference, in favour of the party.
 * Trap: all payments count, also those of a later day than `on`; only the surcharge depends on the day.
 */
export function owedOn(debt: Debt, on: Day, rate: SurchargeRate): Ruled<Owing> {
  const { fine, confiscated, payments, plan } = debt
  const broken = plan && brokenOn(plan, payments, on)
  const surcharge = debt.dueOn === null ? amount(0) : surchargeIn(debt, debt.dueOn, on, broken, rate)
  const paid = sumOf(payments)
  const open = fine.plus(confiscated).plus(surcharge).minus(paid)
  const left = open.gt(0) ? open : amount(0)
  const instalments = plan && !broken ? openInstalments(plan, paid, left) : []
  const refund = open.lt(0) ? open.neg() : amount(0)
  return {
    answer: { fine, confiscated, surcharge, paid, left, refund, instalments, brokenOn: broken },
    articles: rate.articles,
  }
}

/**
 * How money that comes in is shared out: the fine first, so that it grows no further, then the surcharge, then what was
 * confiscated. The law names no order; ours favours the party. What is beyond all of it is left out.
 */
export function sharedOut(
  given: Amount,
  debt: Debt,
  { surcharge }: Pick<Owing, 'surcharge'>,
): readonly { readonly kind: PaymentKind; readonly amount: Amount }[] {
  let rest = given
  const owed = { fine: debt.fine, surcharge, confiscation: debt.confiscated }
  return PAYMENT_KINDS.flatMap((kind) => {
    const open = owed[kind].minus(sumOf(debt.payments.filter((payment) => payment.kind === kind)))
    const part = open.lt(rest) ? open : rest
    if (part.lte(0)) return []
    rest = rest.minus(part)
    return [{ kind, amount: part }]
  })
}

/** The fine is cut into what was paid on each day and what is still open; each piece is late for itself. */
function surchargeIn(debt: Debt, dueOn: Day, on: Day, broken: Day | null, rate: SurchargeRate): Amount {
  const underPlan = debt.plan ? [[debt.plan.approvedOn, broken] as const] : []
  const suspended = [...debt.suspended, ...underPlan]
  let rest = debt.fine
  let sum = amount(0)
  const add = (fine: Amount, paidOn: Day) => {
    sum = sum.plus(surchargeOf({ fine, dueOn, paidOn, suspended }, rate).answer)
  }
  for (const { kind, amount: given, paidOn } of debt.payments) {
    if (kind !== 'fine') continue
    const piece = given.lt(rest) ? given : rest
    rest = rest.minus(piece)
    add(piece, paidOn)
  }
  add(rest, on)
  return sum
}

function sumOf(payments: readonly { readonly amount: Amount }[]): Amount {
  return payments.reduce((sum, { amount: each }) => sum.plus(each), amount(0))
}
