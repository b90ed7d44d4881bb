import { type Day, parseDay } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { amount } from '#law/penalties/amount.ts'
import { whyNotPlan } from '#law/penalties/plan.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type DeferralData, debtOf, owing } from '../after/debt.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The head approves a plan, or does not (行政处罚法 §66). The plan covers all that is left to the fen; while it is kept
 * nothing is added, and its end is the day from which the three months for the court run (§72.2).
 */
export async function decideDeferral(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'decide-deferral'>,
): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'decide-deferral')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const sums = owing(await debtOf(tx, found, decision), tx.today)
  const plan = input.approved ? planIn(input.plan, sums.left, tx.today) : done([])
  if (!plan.ok) return plan
  const turned = await moveChart(tx, found, { pass: 'deferral', facts: { deferred: input.approved } })
  if (!turned.ok) return turned
  if (turned.value.state === 'none') return refuse({ code: 'penalties.not-on-chart', kind: 'conflict' })

  if (input.approved) await stopPenaltyClocks(tx, by, found, 'terminated', ['PENALTY.PAY'])
  const { state, flow } = turned.value
  const data: DeferralData = { approved: input.approved, plan: plan.value, paidBefore: sums.paid.toFixed(2) }
  const entry = { kind: 'decide-deferral', data: { ...data }, said: { reason: input.reason } } as const
  return finish(tx, by, found, {
    entry,
    turned: { state, flow },
    told: { approved: input.approved, instalments: plan.value.length },
  })
}

function planIn(
  typed: VerbInput<'decide-deferral'>['plan'],
  left: ReturnType<typeof amount>,
  today: Day,
): Outcome<DeferralData['plan']> {
  const plan = typed.flatMap(({ due, amount: part }) => {
    const day = parseDay(due)
    return day === null ? [] : [{ due: day, amount: part }]
  })
  const instalments = plan.map((part) => ({ due: part.due, amount: amount(part.amount) }))
  const why = plan.length < typed.length ? 'day_in_the_past' : whyNotPlan(instalments, left, today)
  if (why === null) return done(plan)
  const facts = { why, left: left.toFixed(2) }
  return refuse({ code: 'penalties.no-plan', kind: 'invalid', article: { law: 'APL', article: '66' }, facts })
}
