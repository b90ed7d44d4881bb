import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import { moveOn } from './end-step.ts'
import { type Done, may } from './may.ts'
import type { VerbInput } from './shapes.ts'

/** The act may be a crime: the case goes to criminal justice without delay (行政处罚法 §27). */
export async function suspectCrime(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { note }: VerbInput<'suspect-crime'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'suspect-crime')
  if (!allowed.ok) return allowed

  const moves = [{ message: 'crime-suspected' }, { pass: 'transfer' }] as const
  return moveOn(tx, by, allowed.value, moves, {
    entry: { kind: 'suspect-crime', said: { note } },
    changes: { state: 'suspected_crime' },
  })
}
