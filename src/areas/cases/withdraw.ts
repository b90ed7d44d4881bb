import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { CaseRef } from './case.ts'
import type { WithdrawInput } from './contract.ts'
import { endCase } from './end-case.ts'
import { mayAsApplicant } from './hand-in-correction.ts'
import type { Done } from './may.ts'

/**
 * The applicant withdraws, before the decision and without giving reasons: with number and phrase, through the agent, or
 * at the counter. In a joint handling only the one case ends.
 */
export async function withdraw(tx: Tx, by: Actor, ref: CaseRef, { phrase }: WithdrawInput): Promise<Outcome<Done>> {
  const found = await mayAsApplicant(tx, by, ref, 'withdraw', phrase)
  if (!found.ok) return found
  const saved = await endCase(tx, by, found.value, 'withdraw', null)
  return done({ version: saved.version })
}
