import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { keeperId, whyNotDraft } from './access.ts'
import { fact } from './facts.ts'
import { fees } from './open.ts'
import { feeForUpdate, findDraft } from './queries.ts'

/** Drops the next edition of a fee before it is published: whoever may write it may. The list stays as it is. */
export async function dropDraft(
  tx: Tx,
  by: Actor,
  { feeId }: { readonly feeId: string },
): Promise<Outcome<{ id: string }>> {
  const fee = await feeForUpdate(tx, feeId)
  if (!fee) return refuse({ code: 'fees.no-such-fee', kind: 'missing' })
  const no = whyNotDraft(by, [fee.bodyId, await keeperId(tx)])
  if (no) return refuse(no)
  const draft = await findDraft(tx, feeId)
  if (!draft) return refuse({ code: 'fees.no-draft', kind: 'conflict' })

  await fees(tx).deleteFrom('fees.draft').where('body_id', '=', fee.bodyId).where('fee_id', '=', feeId).execute()
  await record(tx, by, fact('fee.draft_dropped', fee.bodyId, feeId, { edition: draft.basedOn + 1 }))
  return done({ id: feeId })
}
