import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Enquiry } from './enquiry.ts'
import { enquiries } from './lock-enquiry.ts'

/** Takes an open offer back because the one who offered has answered meanwhile. */
export async function withdrawOffer(tx: Tx, by: Actor, { bodyId, offeredTo }: Enquiry): Promise<void> {
  if (!offeredTo) return
  await enquiries(tx)
    .updateTable('enquiries.offer')
    .set({ state: 'withdrawn', decided_at: tx.at, decided_by: by.kind === 'officer' ? by.staffId : null })
    .where('body_id', '=', bodyId)
    .where('id', '=', offeredTo.offerId)
    .execute()
}
