import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { MISSING, whyNot } from './access.ts'
import type { Verb } from './contract.ts'
import type { InfoRequest, RequestRef } from './request.ts'
import { lockRequest } from './request-rows.ts'

/** How every verb on a request begins: lock its row, then ask why not. A request not for these eyes is missing. */
export async function may(tx: Tx, by: Actor, ref: RequestRef, verb: Verb): Promise<Outcome<InfoRequest>> {
  const found = await lockRequest(tx, ref)
  if (!found) return refuse(MISSING)
  const no = whyNot(by, found, verb)
  return no ? refuse(no) : done(found)
}

/** What every verb on a request answers: the version it left it at. Small, so that `once` may keep it. */
export type Done = { readonly version: number }
