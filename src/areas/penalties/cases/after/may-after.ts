import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { Verb } from '../contract.ts'
import { type Decision, decisionOf } from '../decision.ts'
import { may } from '../may.ts'

/** How every verb after the decision begins: `may`, and what was decided. In these states there is a decision. */
export async function mayAfter(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  verb: Verb,
): Promise<Outcome<{ readonly found: PenaltyCase; readonly decision: Decision }>> {
  const allowed = await may(tx, by, ref, verb)
  if (!allowed.ok) return allowed
  const decision = must(await decisionOf(tx, ref), `decision of penalty ${ref.id}`)
  return done({ found: allowed.value, decision })
}
