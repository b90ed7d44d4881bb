import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { handlerOf } from '../handler.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { stopClock } from '../request-clocks.ts'
import { RULE } from '../rules.ts'

/** It is clear what is asked for (政府信息公开条例 §29). Whoever finds so handles it from now on. */
export async function accept(tx: Tx, by: Actor, ref: RequestRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'accept')
  if (!allowed.ok) return allowed
  const found = allowed.value
  await stopClock(tx, by, ref, { type: 'accepted', date: tx.today }, RULE.correction)
  return finish(tx, by, found, {
    entry: { kind: 'accept' },
    moves: [{ pass: 'check', facts: { clear: true } }],
    changes: { handler: handlerOf(by, found) },
  })
}
