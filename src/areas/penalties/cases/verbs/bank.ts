import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

/** What was collected on the spot was paid in at the bank (行政处罚法 §71): within two working days. */
export async function bank(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'bank'>): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'bank')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const on = dayBetween(tx, input.on, decision.decidedOn)
  if (!on.ok) return on
  const turned = await moveChart(tx, found, { pass: 'banking' })
  if (!turned.ok) return turned
  if (turned.value.state === 'none') return refuse({ code: 'penalties.not-drawn', kind: 'conflict' })

  await stopPenaltyClocks(tx, by, found, 'banked', ['PENALTY.BANK'], on.value)
  const { state, flow } = turned.value
  const data = { receipt: input.receipt.trim() }
  return finish(tx, by, found, { entry: { kind: 'bank', on: on.value, data }, turned: { state, flow } })
}
