import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** What must stay closed is taken out, and what can be opened remains (政府信息公开条例 §37). */
export async function separate(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  input: VerbInput<'separate'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'separate')
  if (!allowed.ok) return allowed
  return finish(tx, by, allowed.value, {
    entry: { kind: 'separate', said: { note: input.note } },
    moves: [{ pass: 'separation' }],
  })
}
