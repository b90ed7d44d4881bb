import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import type { VerbInput } from '../shapes.ts'

/** The way on the chart to each place. */
const BACK = { legal_review: 'back-to-review', investigation: 'back-to-investigation' } as const

/**
 * The head sees before deciding that something is missing: a legal review became due (行政处罚法 §58), or the facts do not
 * carry a decision (§57). The case goes back, with the reason; the ninety days run on.
 */
export async function sendBack(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { to, reason }: VerbInput<'send-back'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'send-back')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const turned = await moveChart(tx, found, { message: BACK[to] })
  if (!turned.ok) return turned
  return finish(tx, by, found, {
    entry: { kind: 'send-back', data: { to }, said: { reason } },
    ...{ turned: turned.value, told: { to } },
  })
}
