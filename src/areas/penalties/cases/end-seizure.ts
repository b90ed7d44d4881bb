import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import { moveOn } from './end-step.ts'
import { type Done, may } from './may.ts'
import { openEntries } from './open-entries.ts'
import { stopPenaltyClocks } from './penalty-clocks.ts'
import type { VerbInput } from './shapes.ts'

/** The head lifts a seizure, or settles what was seized (行政强制法 §27, §28). */
export async function endSeizure(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { no, result, note }: VerbInput<'end-seizure'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'end-seizure')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const open = await openEntries(tx, found, 'seize', 'end-seizure')
  if (!open.includes(no)) return refuse({ code: 'penalties.nothing-to-settle', kind: 'conflict', facts: { no } })

  if (open.length === 1) await stopPenaltyClocks(tx, by, found, 'seizure_ended', ['PENALTY.SEIZURE'])
  const entry = { kind: 'end-seizure', data: { no, result }, said: { note } } as const
  return moveOn(tx, by, found, [{ pass: 'seizure' }], { entry, told: { result } })
}
