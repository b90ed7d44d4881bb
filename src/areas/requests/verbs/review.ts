import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** Somebody else than the handler looks whether anything must or may stay closed, and whether it can be separated (§17, §37). */
export async function review(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'review'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'review')
  if (!allowed.ok) return allowed
  const { closed, separable, conclusion } = input
  return finish(tx, by, allowed.value, {
    entry: { kind: 'review', data: { closed, separable }, said: { conclusion } },
    moves: [{ pass: 'disclosure-review', facts: { closed, separable } }],
    told: { closed, separable },
  })
}
