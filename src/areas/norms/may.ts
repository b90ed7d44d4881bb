import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { MISSING, whyNot } from './access.ts'
import type { Norm, NormRef, Verb } from './contract.ts'
import { lockNorm } from './norm-rows.ts'

/** How every verb on a document begins: lock its row, then ask why not. */
export async function may(tx: Tx, by: Actor, ref: NormRef, verb: Verb): Promise<Outcome<Norm>> {
  const found = await lockNorm(tx, ref)
  if (!found) return refuse(MISSING)
  const no = whyNot(by, found, verb)
  return no ? refuse(no) : done(found)
}
