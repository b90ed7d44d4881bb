import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent } from '../../../clocks/index.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { clockOwner } from '../penalty-clocks.ts'

/** The ground of the suspension is gone: the investigation and the ninety days go on (行政处罚法 §60). */
export async function resume(tx: Tx, by: Actor, ref: PenaltyRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'resume')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const turned = await moveChart(tx, found, { pass: 'suspension' })
  if (!turned.ok) return turned

  const event = { type: 'obstacle_ended', date: tx.today }
  await addClockEvent(tx, by, found.bodyId, clockOwner(found), 'resumed', event, ['PENALTY.DECISION'])
  return finish(tx, by, found, { entry: { kind: 'resume' }, turned: turned.value })
}
