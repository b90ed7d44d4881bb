import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotOwn } from './access.ts'
import { whyNotClose } from './enquiry.ts'
import { fact } from './facts.ts'
import { enquiries, lockEnquiry } from './lock-enquiry.ts'

/** Who is responsible closes an enquiry; only one that was answered. */
export async function close(
  tx: Tx,
  by: Actor,
  input: { readonly number: string },
): Promise<Outcome<{ number: string }>> {
  const enquiry = await lockEnquiry(tx, input.number)
  if (!enquiry) return refuse({ code: 'enquiries.no-such-enquiry', kind: 'missing' })
  const no = whyNotOwn(by, enquiry) ?? whyNotClose(enquiry)
  if (no) return refuse(no)

  await enquiries(tx)
    .updateTable('enquiries.enquiry')
    .set({ state: 'closed', closed_at: tx.at })
    .where('body_id', '=', enquiry.bodyId)
    .where('id', '=', enquiry.id)
    .execute()
  await record(tx, by, fact('enquiry.closed', enquiry.bodyId, enquiry.number))
  return done({ number: enquiry.number })
}
