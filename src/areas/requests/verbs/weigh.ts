import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The head weighs: a third party objects or is silent, and not disclosing would gravely harm the public interest, or not
 * (政府信息公开条例 §15, §32). Opened against its will, the third party is told in writing what and why.
 */
export async function weigh(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'weigh'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'weigh')
  if (!allowed.ok) return allowed
  return finish(tx, by, allowed.value, {
    entry: { kind: 'weigh', data: { open: input.open }, said: { why: input.why } },
    moves: [{ pass: 'weigh', facts: { public_interest: input.open } }],
    told: { open: input.open },
  })
}
