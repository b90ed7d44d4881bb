import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { keeperId, whyNotPublish } from './access.ts'
import { fact } from './facts.ts'
import { columnsOf } from './fee-rows.ts'
import { fees } from './open.ts'
import { allRounds, feeForUpdate, findDraft } from './queries.ts'
import { whyNotSay } from './why-not-say.ts'

/** Publishes the draft of a fee as its next edition, which ends the one before on the eve of its first day. A second person does it. */
export async function publishFee(
  tx: Tx,
  by: Actor,
  { feeId }: { readonly feeId: string },
): Promise<Outcome<{ id: string; number: number }>> {
  const fee = await feeForUpdate(tx, feeId)
  const latest = fee?.editions.at(-1)
  if (!fee || !latest) return refuse({ code: 'fees.no-such-fee', kind: 'missing' })
  const draft = await findDraft(tx, feeId)
  if (!draft) return refuse({ code: 'fees.no-draft', kind: 'conflict' })
  const no =
    whyNotPublish(by, await keeperId(tx), draft.draftedBy) ??
    whyNotSay(draft.says, latest, await allRounds(tx), tx.today)
  if (no) return refuse(no)
  if (by.kind !== 'officer') throw new Error('only officers publish fees')

  const number = latest.number + 1
  await fees(tx)
    .insertInto('fees.edition')
    .values({
      ...{ body_id: fee.bodyId, fee_id: feeId, number, drafted_by: draft.draftedBy, published_by: by.staffId },
      ...{ ...columnsOf(draft.says), published_at: tx.at },
    })
    .execute()
  await fees(tx).deleteFrom('fees.draft').where('body_id', '=', fee.bodyId).where('fee_id', '=', feeId).execute()
  await record(tx, by, fact('fee.published', fee.bodyId, feeId, { edition: number, from: draft.says.from ?? '' }))
  return done({ id: feeId, number })
}
