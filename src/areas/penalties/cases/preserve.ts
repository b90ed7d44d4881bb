import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import { moveOn } from './end-step.ts'
import { type Done, may } from './may.ts'
import { startPenaltyClocks } from './penalty-clocks.ts'
import type { VerbInput } from './shapes.ts'

/**
 * The head approves that evidence which may vanish is registered and kept (先行登记保存). Within seven working days it must
 * be settled (行政处罚法 §56, §85).
 */
export async function preserve(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { what, why }: VerbInput<'preserve'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'preserve')
  if (!allowed.ok) return allowed
  const found = allowed.value

  const clock = { rule: 'PENALTY.PRESERVE', events: [{ type: 'evidence_kept', date: tx.today }] } as const
  await startPenaltyClocks(tx, by, found, [clock])
  return moveOn(tx, by, found, [{ message: 'evidence-kept' }], { entry: { kind: 'preserve', said: { what, why } } })
}
