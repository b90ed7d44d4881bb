import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { stopClock } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/** What was asked for is published for everybody: the duty is met, and says where (政府信息公开条例 §44). */
export async function publish(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  { entry }: VerbInput<'publish'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'publish')
  if (!allowed.ok) return allowed
  await stopClock(tx, by, ref, { type: 'published', date: tx.today }, RULE.publish)
  return finish(tx, by, allowed.value, {
    entry: { kind: 'publish', data: { entry } },
    moves: [{ pass: 'publication' }],
    changes: { duty: 'met', duty_entry: entry },
    told: { entry },
  })
}
