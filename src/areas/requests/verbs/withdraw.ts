import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { endHere } from '../end-here.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** The applicant takes the request back, before the reply is signed (code 6.3). */
export async function withdraw(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  input: VerbInput<'withdraw'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'withdraw')
  if (!allowed.ok) return allowed
  return endHere(tx, by, allowed.value, 'withdraw', '6.3', 'withdrawn', [], { note: input.note })
}
