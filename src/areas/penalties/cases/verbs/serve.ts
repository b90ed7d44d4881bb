import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { debtOf, owing } from '../after/debt.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import type { Decision } from '../decision.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { penalties } from '../penalty-cases.ts'
import { startPenaltyClocks, stopPenaltyClocks } from '../penalty-clocks.ts'
import { publicationRule } from '../published/publication-rule.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The decision is served (送达): on the spot, or within seven working days; electronically only where the party consented
 * (行政处罚法 §61). From that day the fifteen days for paying run (§67), and the decision is to be published.
 */
export async function serve(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'serve'>): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'serve')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const on = dayBetween(tx, input.on, decision.decidedOn)
  if (!on.ok) return on
  if (input.how === 'electronic' && !input.consent)
    return refuse({ code: 'penalties.no-consent', kind: 'invalid', article: { law: 'APL', article: '61' } })
  const isOwed = owing(await debtOf(tx, found, decision), on.value).left.gt(0)
  const settled = isOwed ? [] : [{ pass: 'payment' } as const]
  const turned = await moveChart(tx, found, { pass: 'delivery' }, ...settled)
  if (!turned.ok) return turned

  await stopPenaltyClocks(tx, by, found, 'delivered', ['PENALTY.SERVE'], on.value)
  const payBy = isOwed ? await startPaying(tx, by, found, on.value) : null
  await startPublishing(tx, by, found, decision)
  await saveService(tx, found, on.value, input.how, payBy)
  const state = turned.value.state === 'none' ? 'closed' : turned.value.state
  const data = { how: input.how, consent: input.consent, payBy }
  return finish(tx, by, found, {
    entry: { kind: 'serve', on: on.value, data },
    turned: { state, flow: turned.value.flow },
    told: { how: input.how },
  })
}

/** Starts the fifteen days and gives the last of them. */
export async function startPaying(tx: Tx, by: Actor, found: PenaltyRef, on: Day): Promise<Day> {
  const [clock] = await startPenaltyClocks(tx, by, found, [
    { rule: 'PENALTY.PAY', events: [{ type: 'delivered', date: on }] },
  ])
  return must(clock?.dueOn, 'due day of paying')
}

/** Writes when and how it was served and until when it is to be paid. */
export async function saveService(tx: Tx, found: PenaltyRef, on: Day, how: string, payBy: Day | null): Promise<void> {
  await penalties(tx)
    .updateTable('penalties.decision')
    .set({ served_on: on, served_how: how, pay_by: payBy })
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .execute()
}

/** Publication is due from the decision, and can be done once the decision was served. */
async function startPublishing(
  tx: Tx,
  by: Actor,
  found: PenaltyCase,
  { standard, decidedOn }: Decision,
): Promise<void> {
  const rule = await publicationRule(tx, standard)
  await startPenaltyClocks(tx, by, found, [{ rule, events: [{ type: 'decision_made', date: decidedOn }] }])
}
