import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import type { VerbInput } from '../shapes.ts'

/** The party asks to pay later or in parts for real hardship (行政处罚法 §66). Asking alone stops no clock. */
export async function askDeferral(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'ask-deferral'>,
): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'ask-deferral')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const on = dayBetween(tx, input.on, decision.servedOn ?? decision.decidedOn)
  if (!on.ok) return on
  const turned = await moveChart(tx, found, { message: 'deferral-requested' })
  if (!turned.ok) return turned
  if (turned.value.state === 'none') return refuse({ code: 'penalties.not-on-chart', kind: 'conflict' })

  const { state, flow } = turned.value
  return finish(tx, by, found, {
    entry: { kind: 'ask-deferral', on: on.value, said: { reason: input.reason } },
    turned: { state, flow },
  })
}
