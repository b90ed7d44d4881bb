import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { NormRef } from '../contract.ts'
import { type Done, finish } from '../finish.ts'
import { may } from '../may.ts'
import type { VerbInput } from '../shapes.ts'

/** The legality review (合法性审核): without a pass nothing is numbered; what does not pass stays a draft, with the opinion. */
export async function review(tx: Tx, by: Actor, ref: NormRef, input: VerbInput<'review'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'review')
  if (!allowed.ok) return allowed
  const { passed, opinion } = input
  const reviewed = { state: 'reviewed' as const, reviewed_by: by.kind === 'officer' ? by.staffId : null }
  return finish(tx, by, allowed.value, 'review', { changes: passed ? reviewed : {}, data: { passed }, note: opinion })
}
