import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { acceptCase } from './accept-case.ts'
import type { CaseRef } from './case.ts'
import { type Done, may } from './may.ts'

/** The window accepts: the completeness clock stops, the decision clocks start (行政许可法 §§32(5), 42). */
export async function accept(tx: Tx, by: Actor, ref: CaseRef): Promise<Outcome<Done>> {
  const found = await may(tx, by, ref, 'accept')
  if (!found.ok) return found
  const accepted = await acceptCase(tx, by, found.value, { on: tx.today, silentOn: null })
  return accepted.ok ? done({ version: accepted.value.version }) : accepted
}
