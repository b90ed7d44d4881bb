import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent } from '../../clocks/index.ts'
import type { PenaltyRef } from './case.ts'
import { moveOn } from './end-step.ts'
import { type Done, may } from './may.ts'
import { clockOwner } from './penalty-clocks.ts'
import type { VerbInput } from './shapes.ts'
import { isSuspended } from './suspended.ts'

const SIXTY = { law: 'APL', article: '60' }

/** The investigation is suspended (中止) on a ground that the rules of its domain give; the ninety days stand still (§60). */
export async function suspend(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { ground }: VerbInput<'suspend'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'suspend')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (await isSuspended(tx, found)) return refuse({ code: 'penalties.suspended', kind: 'conflict', article: SIXTY })

  const event = { type: 'obstacle_started', date: tx.today }
  await addClockEvent(tx, by, found.bodyId, clockOwner(found), 'paused', event, ['PENALTY.DECISION'])
  return moveOn(tx, by, found, [{ message: 'suspended' }], { entry: { kind: 'suspend', said: { ground } } })
}
