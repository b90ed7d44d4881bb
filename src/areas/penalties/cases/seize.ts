import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import { moveOn } from './end-step.ts'
import { type Done, may } from './may.ts'
import { startPenaltyClocks } from './penalty-clocks.ts'
import type { VerbInput } from './shapes.ts'

/** The head orders places sealed or things seized (查封、扣押; 行政强制法 §24): thirty days at most (§25). */
export async function seize(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { what, why }: VerbInput<'seize'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'seize')
  if (!allowed.ok) return allowed
  const found = allowed.value

  const clock = { rule: 'PENALTY.SEIZURE', events: [{ type: 'seized', date: tx.today }] } as const
  await startPenaltyClocks(tx, by, found, [clock])
  return moveOn(tx, by, found, [{ message: 'seizure' }], { entry: { kind: 'seize', said: { what, why } } })
}
