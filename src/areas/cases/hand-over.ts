import { done, type Outcome, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type Case, type CaseRef, CLOSED } from './case.ts'
import { cases } from './cases.ts'
import type { HandOverInput } from './contract.ts'
import { fact } from './facts.ts'
import { type Done, may } from './may.ts'
import { standsAt } from './move-chart.ts'
import { saveCase } from './save-case.ts'

/** The bodies a case may be carried up to from where it is: first the accepting body, then the one that decides. */
export function waysUp(found: Case): readonly number[] {
  const up = found.state === 'collected' ? [found.acceptingBodyId] : [found.acceptingBodyId, found.bodyId]
  return [...new Set(up)].filter((id) => id !== found.holderBodyId)
}

/**
 * Hands the case with all its papers over to the next level. Until the other side has given its receipt the sender
 * holds it: no case is ever without an owner.
 */
export async function handOver(tx: Tx, by: Actor, ref: CaseRef, { toBodyId }: HandOverInput): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'hand-over')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (CLOSED.includes(found.state)) return refuse({ code: 'cases.closed', kind: 'conflict' })
  if (!waysUp(found).includes(toBodyId)) return refuse({ code: 'cases.no-way-there', kind: 'conflict' })
  if (await isTooEarly(tx, found, toBodyId))
    return refuse({ code: 'cases.steps-here-open', kind: 'conflict', facts: { step: found.step } })
  const saved = await send(tx, found, toBodyId, null)
  await record(tx, by, fact('case.handed_over', saved, { from: found.holderBodyId, to: toBodyId }))
  return done({ version: saved.version })
}

/** An accepted case goes up when its chart says so: after the last step here. One that came back may go again. */
async function isTooEarly(tx: Tx, found: Case, toBodyId: number): Promise<boolean> {
  if (found.state !== 'accepted' || (await wasThere(tx, found, toBodyId))) return false
  return !(await standsAt(tx, found, 'hand-over'))
}

async function wasThere(tx: Tx, found: Case, bodyId: number): Promise<boolean> {
  const row = await cases(tx)
    .selectFrom('cases.hand_over')
    .select('id')
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('to_body_id', '=', bodyId)
    .where('received_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes the way down and marks the case as on its way. `reason`: of a return. */
export async function send(tx: Tx, found: Case, toBodyId: number, reason: string | null): Promise<Case> {
  await cases(tx)
    .insertInto('cases.hand_over')
    .values({
      ...{ body_id: found.bodyId, id: newId(tx), case_id: found.id, from_body_id: found.holderBodyId },
      ...{ to_body_id: toBodyId, sent_at: tx.at, received_at: null, is_return: reason !== null, reason },
    })
    .execute()
  return saveCase(tx, found, { on_the_way_to: toBodyId })
}
