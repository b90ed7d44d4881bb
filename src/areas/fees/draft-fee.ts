import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { keeperId, whyNotDraft } from './access.ts'
import type { FeeWritten } from './contract.ts'
import { fact } from './facts.ts'
import { fees } from './open.ts'
import { allRounds, feeForUpdate } from './queries.ts'
import { whyNotSay } from './why-not-say.ts'

/** What the next edition of a fee is to say. */
export interface DraftFeeInput {
  readonly feeId: string
  readonly says: FeeWritten
}

/** Saves the next edition of a fee over the draft that may be there; a second person publishes it. */
export async function draftFee(
  tx: Tx,
  by: Actor,
  { feeId, says }: DraftFeeInput,
): Promise<Outcome<{ id: string; number: number }>> {
  const fee = await feeForUpdate(tx, feeId)
  const latest = fee?.editions.at(-1)
  if (!fee || !latest) return refuse({ code: 'fees.no-such-fee', kind: 'missing' })
  const no = whyNotDraft(by, [fee.bodyId, await keeperId(tx)]) ?? whyNotSay(says, latest, await allRounds(tx), tx.today)
  if (no) return refuse(no)
  if (by.kind !== 'officer') throw new Error('only officers draft fees')

  const columns = { based_on: latest.number, says: JSON.stringify(says), drafted_by: by.staffId, drafted_at: tx.at }
  await fees(tx)
    .insertInto('fees.draft')
    .values({ body_id: fee.bodyId, fee_id: feeId, ...columns })
    .onConflict((on) => on.columns(['body_id', 'fee_id']).doUpdateSet(columns))
    .execute()
  const number = latest.number + 1
  await record(tx, by, fact('fee.drafted', fee.bodyId, feeId, { edition: number }))
  return done({ id: feeId, number })
}
