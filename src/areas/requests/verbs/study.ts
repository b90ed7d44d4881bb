import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { handlerOf } from '../handler.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * What kind of request it is: clearly beyond reason, so that reasons are asked for (政府信息公开条例 §35); to be answered
 * without a search (§36(5)–(7), §39); or to be searched for.
 */
export async function study(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'study'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'study')
  if (!allowed.ok) return allowed
  const { excessive, otherWay, note } = input
  return finish(tx, by, allowed.value, {
    entry: { kind: 'study', data: { excessive, otherWay }, said: { note } },
    moves: [{ pass: 'study', facts: { excessive, other_way: otherWay } }],
    changes: { handler: handlerOf(by, allowed.value) },
    told: { excessive, otherWay },
  })
}
