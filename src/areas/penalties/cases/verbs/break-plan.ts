import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { debtOf, owing } from '../after/debt.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'

/** An instalment was not paid by its day: the plan is broken and the rest is demanded. Refused while the plan is kept. */
export async function breakPlan(tx: Tx, by: Actor, ref: PenaltyRef): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'break-plan')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const { brokenOn } = owing(await debtOf(tx, found, decision), tx.today)
  if (brokenOn === null)
    return refuse({ code: 'penalties.plan-kept', kind: 'conflict', article: { law: 'APL', article: '66' } })
  const turned = await moveChart(tx, found, { message: 'plan-broken' })
  if (!turned.ok) return turned
  if (turned.value.state === 'none') return refuse({ code: 'penalties.not-on-chart', kind: 'conflict' })

  const { state, flow } = turned.value
  return finish(tx, by, found, {
    entry: { kind: 'break-plan', data: { brokenOn } },
    turned: { state, flow },
    told: { brokenOn },
  })
}
