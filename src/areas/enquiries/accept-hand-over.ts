import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDecideOffer } from './access.ts'
import { fact } from './facts.ts'
import { enquiries, lockEnquiry } from './lock-enquiry.ts'

/** The post an enquiry was offered to accepts it and is responsible from now on. The promised days go on running. */
export async function acceptHandOver(
  tx: Tx,
  by: Actor,
  input: { readonly number: string },
): Promise<Outcome<{ number: string }>> {
  const enquiry = await lockEnquiry(tx, input.number)
  if (!enquiry) return refuse({ code: 'enquiries.no-such-enquiry', kind: 'missing' })
  const no = whyNotDecideOffer(by, enquiry)
  if (no) return refuse(no)
  const { offerId, bodyId, postCode } = must(enquiry.offeredTo, 'offer')

  await enquiries(tx)
    .updateTable('enquiries.offer')
    .set({ state: 'accepted', decided_at: tx.at, decided_by: by.kind === 'officer' ? by.staffId : null })
    .where('body_id', '=', enquiry.bodyId)
    .where('id', '=', offerId)
    .execute()
  await enquiries(tx)
    .updateTable('enquiries.enquiry')
    .set({ owner_body_id: bodyId, owner_post_code: postCode })
    .where('body_id', '=', enquiry.bodyId)
    .where('id', '=', enquiry.id)
    .execute()
  await record(tx, by, fact('enquiry.accepted', enquiry.bodyId, enquiry.number, { owner: postCode }))
  return done({ number: enquiry.number })
}
