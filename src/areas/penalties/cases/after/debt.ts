import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { amount } from '#law/penalties/amount.ts'
import { rowFor } from '#law/penalties/book/row.ts'
import { type Debt, type Owing, owedOn } from '#law/penalties/owed.ts'
import type { Plan } from '#law/penalties/plan.ts'
import type { SurchargeRate } from '#law/penalties/surcharge.ts'
import type { Tx } from '#platform/db/tx.ts'
import { penaltyBook } from '../../penalty-book.ts'
import type { PenaltyRef } from '../case.ts'
import type { Owed, Payment } from '../contract.ts'
import type { Decision } from '../decision.ts'
import { penalties } from '../penalty-cases.ts'
import { remediesOf } from './remedies-of.ts'

/** A decision in money, with everything that was paid, taken to court or planned since. */
export async function debtOf(tx: Tx, ref: PenaltyRef, decision: Decision): Promise<Debt> {
  const payments = await paymentsOf(tx, ref)
  const remedies = await remediesOf(tx, ref)
  return {
    ...sumsOf(decision),
    dueOn: decision.payBy,
    payments: payments.map((one) => ({ ...one, amount: amount(one.amount) })),
    suspended: remedies.map(({ from, to }) => [from, to] as const),
    plan: await planOf(tx, ref),
  }
}

/** What is owed on a day by the rate of that day. */
export function owing(debt: Debt, on: Day): Owing {
  return owedOn(debt, on, surchargeRate(on)).answer
}

/** The same for pages: decimal text in yuan. */
export function owedShown(sums: Owing): Owed {
  const { fine, confiscated, surcharge, paid, left, refund, instalments } = sums
  return {
    ...{ fine: fine.toFixed(2), confiscated: confiscated.toFixed(2), surcharge: surcharge.toFixed(2) },
    ...{ paid: paid.toFixed(2), left: left.toFixed(2), refund: refund.toFixed(2) },
    instalments: instalments.map((one) => ({ due: one.due, amount: one.amount.toFixed(2) })),
  }
}

/** What came in, in order. */
export async function paymentsOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<readonly Payment[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.payment')
    .select(['kind', 'amount', 'paid_on', 'receipt'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map(({ kind, amount: paid, paid_on, receipt }) => ({ kind, amount: paid, paidOn: paid_on, receipt }))
}

/**
 * What the decision comes to as it stands. Changed: the fine it was changed to; revoked or void: nothing. Found illegal it
 * stays in force (行政复议法 §65: it is not revoked), with the fine the finding named, if any.
 */
function sumsOf({ fine, confiscated, result, resultFine }: Decision): Pick<Debt, 'fine' | 'confiscated'> {
  if (result === 'revoked' || result === 'void') return { fine: amount(0), confiscated: amount(0) }
  return { fine: resultFine ?? fine ?? amount(0), confiscated }
}

/** The plan that was approved last; null: none was. */
async function planOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<Plan | null> {
  const entries = await penalties(tx)
    .selectFrom('penalties.entry')
    .select(['on_day', 'data'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .where('kind', '=', 'decide-deferral')
    .orderBy('no', 'desc')
    .execute()
  const approved = entries.find(({ data }) => approvedIn(data).approved)
  if (!approved) return null
  const { plan, paidBefore } = approvedIn(approved.data)
  const instalments = plan.map((part) => ({ due: part.due, amount: amount(part.amount) }))
  return { approvedOn: approved.on_day, paidBefore: amount(paidBefore), instalments }
}

/** What decide-deferral.ts writes into its entry. */
export interface DeferralData {
  readonly approved: boolean
  readonly plan: readonly { readonly due: Day; readonly amount: string }[]
  readonly paidBefore: string
}

function approvedIn(data: unknown): DeferralData {
  return data as DeferralData // written by decide-deferral.ts only
}

function surchargeRate(on: Day): SurchargeRate {
  return must(rowFor(penaltyBook().surcharge, { on }), 'rate of the surcharge')
}
