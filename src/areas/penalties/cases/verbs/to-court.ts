import { must } from '#base/assert.ts'
import { addDays, addMonths, type Day } from '#base/days.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { workingDayDeadline } from '#law/penalties/deadlines.ts'
import { underPlan } from '#law/penalties/instalments.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { dueIf, lawbook } from '../../../clocks/index.ts'
import { debtOf, owing } from '../after/debt.ts'
import { mayAfter } from '../after/may-after.ts'
import { type RemedyTaken, remediesOf } from '../after/remedies-of.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import type { Decision } from '../decision.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { penalties } from '../penalty-cases.ts'
import type { VerbInput } from '../shapes.ts'
import { passed } from './demand.ts'

/** Working days after the demand before the court may be asked (行政强制法 §54, §69). */
export const DAYS_AFTER_DEMAND = 10

/**
 * The body asks the court to enforce (申请法院强制执行, 行政强制法 §53): once the party can no longer turn against the decision,
 * ten days after the demand (§54), and within three months; after a plan the three months run from its end (行政处罚法 §72.2).
 */
export async function toCourt(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'to-court'>,
): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'to-court')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const on = dayBetween(tx, input.on, decision.servedOn ?? decision.decidedOn)
  if (!on.ok) return on
  const debt = await debtOf(tx, found, decision)
  if (owing(debt, on.value).left.eq(0)) return refuse({ code: 'penalties.nothing-owed', kind: 'conflict' })
  const end = remediesEnd(found, decision, await remediesOf(tx, found), tx.today)
  const planEnd = debt.plan && underPlan({ approved: true, dueOn: debt.plan.instalments.map(({ due }) => due) }).answer
  const no = whyNotCourt(on.value, end, planEnd?.courtPeriodFrom ?? null) ?? (await whyNotDemanded(tx, found, on.value))
  if (no) return refuse(no)
  const place = await passed(tx, found, 'court')
  if (!place.ok) return place

  return finish(tx, by, found, {
    entry: { kind: 'to-court', on: on.value, data: { remediesEnd: end } },
    turned: place.value,
  })
}

/** The last day on which the party may still turn against the decision; null: reconsideration or litigation is open. */
export function remediesEnd(
  { procedure }: Pick<PenaltyCase, 'procedure'>,
  { servedOn, decidedOn }: Pick<Decision, 'servedOn' | 'decidedOn'>,
  remedies: readonly RemedyTaken[],
  today: Day,
): Day | null {
  const known = [{ type: 'decision_known', date: servedOn ?? decidedOn }]
  const last = remedies.at(-1)
  if (!last) {
    // what was decided on the spot goes to reconsideration first (行政复议法 §23(1)); later than that nothing is open
    const rule = procedure === 'summary' ? 'REVIEW.FILE_60D' : 'LITIGATION.DIRECT_6M'
    return must(dueIf(rule, known, today), rule)
  }
  if (last.to === null || last.kind === 'court') return last.to
  return must(
    dueIf('LITIGATION.AFTER_REVIEW_15D', [{ type: 'review_decision_received', date: last.to }], today),
    'suit',
  )
}

/** Why the court may not be asked on that day: too early, or too late. */
export function whyNotCourt(on: Day, end: Day | null, planEnd: Day | null): Refusal | null {
  const article = { law: 'CE', article: '53' }
  if (end === null) return { code: 'penalties.remedy-open', kind: 'conflict', article }
  if (on <= end)
    return { code: 'penalties.too-early-for-court', kind: 'conflict', article, facts: { from: addDays(end, 1) } }
  const last = addMonths(planEnd !== null && planEnd > end ? planEnd : end, 3)
  return on > last ? { code: 'penalties.too-late-for-court', kind: 'conflict', article, facts: { to: last } } : null
}

/** Ten days after the demand: working days, for in that law ten days or fewer are (行政强制法 §69). */
async function whyNotDemanded(tx: Tx, { bodyId, id }: PenaltyRef, on: Day): Promise<Refusal | null> {
  const article = { law: 'CE', article: '54' }
  const demanded = await penalties(tx)
    .selectFrom('penalties.entry')
    .select('on_day')
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .where('kind', '=', 'demand')
    .orderBy('no')
    .executeTakeFirst()
  if (!demanded) return { code: 'penalties.not-demanded', kind: 'conflict', article }
  const last = workingDayDeadline(demanded.on_day, DAYS_AFTER_DEMAND, lawbook().calendar).answer
  return on > last ? null : { code: 'penalties.demand-runs', kind: 'conflict', article, facts: { to: last } }
}
