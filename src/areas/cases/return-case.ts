import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type Case, type CaseRef, CLOSED } from './case.ts'
import { cases } from './cases.ts'
import type { ReturnInput } from './contract.ts'
import { fact } from './facts.ts'
import { send } from './hand-over.ts'
import { type Done, may } from './may.ts'

/** Sends a case back to the level it came from, with a reason; the returner holds it until the other side has it. */
export async function returnCase(tx: Tx, by: Actor, ref: CaseRef, { reason }: ReturnInput): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'return')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (CLOSED.includes(found.state)) return refuse({ code: 'cases.closed', kind: 'conflict' })
  const back = await cameFrom(tx, found)
  if (back === null) return refuse({ code: 'cases.nowhere-to-return', kind: 'conflict' })
  const saved = await send(tx, found, back, reason)
  await record(tx, by, fact('case.returned', saved, { from: found.holderBodyId, to: back, reason }))
  return done({ version: saved.version })
}

/** The body that handed the case over to its present holder; null where it was taken in here. */
export async function cameFrom(tx: Tx, found: Case): Promise<number | null> {
  const last = await cases(tx)
    .selectFrom('cases.hand_over')
    .select('from_body_id')
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('to_body_id', '=', found.holderBodyId)
    .where('is_return', '=', false)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return last?.from_body_id ?? null
}
