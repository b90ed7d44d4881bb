import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { NormRef } from '../contract.ts'
import { type Done, finish } from '../finish.ts'
import { may } from '../may.ts'
import type { VerbInput } from '../shapes.ts'

/** Where what it means is explained (政策解读): an entry of the catalogue. */
export async function explain(tx: Tx, by: Actor, ref: NormRef, { at }: VerbInput<'explain'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'explain')
  if (!allowed.ok) return allowed
  return finish(tx, by, allowed.value, 'explain', { changes: { explained_at: at }, data: { at }, note: '' })
}
