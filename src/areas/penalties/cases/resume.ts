import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent } from '../../clocks/index.ts'
import type { PenaltyRef } from './case.ts'
import { moveOn } from './end-step.ts'
import { type Done, may } from './may.ts'
import { clockOwner } from './penalty-clocks.ts'

/** The obstacle is gone: the investigation goes on, and the days run again. */
export async function resume(tx: Tx, by: Actor, ref: PenaltyRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'resume')
  if (!allowed.ok) return allowed
  const found = allowed.value

  const event = { type: 'obstacle_ended', date: tx.today }
  await addClockEvent(tx, by, found.bodyId, clockOwner(found), 'resumed', event, ['PENALTY.DECISION'])
  return moveOn(tx, by, found, [{ pass: 'suspension' }], { entry: { kind: 'resume' } })
}
