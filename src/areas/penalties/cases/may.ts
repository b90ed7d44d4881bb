import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { MISSING, whyNot } from './access.ts'
import type { PenaltyCase, PenaltyRef } from './case.ts'
import type { Verb } from './contract.ts'
import { lockCase } from './penalty-cases.ts'

/** How every verb on a case begins: lock its row, then ask why not. A case not for these eyes is missing. */
export async function may(tx: Tx, by: Actor, ref: PenaltyRef, verb: Verb): Promise<Outcome<PenaltyCase>> {
  const found = await lockCase(tx, ref)
  if (!found) return refuse(MISSING)
  const no = whyNot(by, found, verb)
  return no ? refuse(no) : done(found)
}

/** What every verb on a case answers: the version it left the case at. Small, so that `once` may keep it. */
export type Done = { readonly version: number }
