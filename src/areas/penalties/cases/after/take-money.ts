import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { amount } from '#law/penalties/amount.ts'
import { type PaymentKind, sharedOut } from '#law/penalties/owed.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyCase } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import type { Decision } from '../decision.ts'
import { penalties } from '../penalty-cases.ts'
import { debtOf, owing } from './debt.ts'

/** Money that came in on a day, under the number of its receipt. Decimal text in yuan. */
export interface Money {
  readonly amount: string
  readonly on: string
  readonly receipt: string
}

/** What came of it. */
export interface Taken {
  /** What it paid, for the entry and the fact; decimal text in yuan. */
  readonly shares: readonly { readonly kind: PaymentKind; readonly amount: string }[]
  readonly left: string
  readonly isSettled: boolean
  readonly on: Day
}

/**
 * Writes down money that came in, shared out over fine, surcharge and confiscation. Refused: a day before the decision or
 * after today, more than is owed on that day, a receipt that was counted before (行政处罚法 §70).
 */
export async function takeMoney(tx: Tx, found: PenaltyCase, decision: Decision, money: Money): Promise<Outcome<Taken>> {
  const day = dayBetween(tx, money.on, decision.decidedOn)
  if (!day.ok) return day
  const on = day.value
  const debt = await debtOf(tx, found, decision)
  const sums = owing(debt, on)
  const given = amount(money.amount)
  if (sums.left.eq(0)) return refuse({ code: 'penalties.nothing-owed', kind: 'conflict', article: PAYING })
  if (given.lte(0) || given.gt(sums.left))
    return refuse({ code: 'penalties.not-this-sum', kind: 'invalid', facts: { left: sums.left.toFixed(2) } })
  const shares = sharedOut(given, debt, sums)
  if (!(await savePayments(tx, found, shares, { ...money, on })))
    return refuse({ code: 'penalties.receipt-used', kind: 'conflict', article: { law: 'APL', article: '70' } })
  const left = sums.left.minus(given)
  return done({
    shares: shares.map((share) => ({ kind: share.kind, amount: share.amount.toFixed(2) })),
    ...{ left: left.toFixed(2), isSettled: left.eq(0), on },
  })
}

const PAYING = { law: 'APL', article: '67' } as const

/** The rows of one receipt; false where its number was used before, in whatever case of the body. */
async function savePayments(
  tx: Tx,
  { bodyId, id }: PenaltyCase,
  shares: ReturnType<typeof sharedOut>,
  { on, receipt }: { readonly on: Day; readonly receipt: string },
): Promise<boolean> {
  const before = await penalties(tx)
    .selectFrom('penalties.payment')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow()
  const written = await penalties(tx)
    .insertInto('penalties.payment')
    .values(
      shares.map((share, i) => ({
        ...{ body_id: bodyId, case_id: id, no: Number(before.n) + i + 1, kind: share.kind },
        ...{ amount: share.amount.toFixed(2), paid_on: on, receipt: receipt.trim(), part: i + 1, recorded_at: tx.at },
      })),
    )
    .onConflict((conflict) => conflict.columns(['body_id', 'receipt', 'part']).doNothing())
    .returning('no')
    .execute()
  return written.length === shares.length
}
