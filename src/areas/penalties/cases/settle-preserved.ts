import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import { moveOn } from './end-step.ts'
import { type Done, may } from './may.ts'
import { openEntries } from './open-entries.ts'
import { stopPenaltyClocks } from './penalty-clocks.ts'
import type { VerbInput } from './shapes.ts'

/** What was registered and kept is settled: released, given back, tested, seized, or taken as evidence (§56). */
export async function settlePreserved(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { no, result, note }: VerbInput<'settle-preserved'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'settle-preserved')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const open = await openEntries(tx, found, 'preserve', 'settle-preserved')
  if (!open.includes(no)) return refuse({ code: 'penalties.nothing-to-settle', kind: 'conflict', facts: { no } })

  if (open.length === 1) await stopPenaltyClocks(tx, by, found, 'evidence_settled', ['PENALTY.PRESERVE'])
  const entry = { kind: 'settle-preserved', data: { no, result }, said: { note } } as const
  return moveOn(tx, by, found, [{ pass: 'preservation' }], { entry, told: { result } })
}
