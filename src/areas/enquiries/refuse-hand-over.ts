import { postLines } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDecideOffer } from './access.ts'
import type { PostRef } from './contract.ts'
import { samePost } from './enquiry.ts'
import { fact } from './facts.ts'
import { enquiries, lockEnquiry } from './lock-enquiry.ts'

/** Why an offered enquiry is not taken, and who is responsible instead: a bare no is not enough. */
export interface Refused {
  readonly number: string
  readonly because: string
  readonly next: PostRef
}

/** The post an enquiry was offered to refuses it; the one who offered stays responsible and is told whom to ask next. */
export async function refuseHandOver(tx: Tx, by: Actor, input: Refused): Promise<Outcome<{ number: string }>> {
  const enquiry = await lockEnquiry(tx, input.number)
  if (!enquiry) return refuse({ code: 'enquiries.no-such-enquiry', kind: 'missing' })
  const no = whyNotDecideOffer(by, enquiry)
  if (no) return refuse(no)
  const offer = must(enquiry.offeredTo, 'offer')
  if (samePost(offer, input.next) || !(await exists(tx, input.next)))
    return refuse({ code: 'enquiries.name-the-next', kind: 'invalid' })

  await enquiries(tx)
    .updateTable('enquiries.offer')
    .set({
      ...{ state: 'refused', decided_at: tx.at, decided_by: by.kind === 'officer' ? by.staffId : null },
      refused_because: input.because.trim(),
      ...{ next_body_id: input.next.bodyId, next_post_code: input.next.postCode },
    })
    .where('body_id', '=', enquiry.bodyId)
    .where('id', '=', offer.offerId)
    .execute()
  const told = { by: offer.postCode, next: input.next.postCode }
  await record(tx, by, fact('enquiry.refused', enquiry.bodyId, enquiry.number, told))
  return done({ number: enquiry.number })
}

async function exists(tx: Tx, { bodyId, postCode }: PostRef): Promise<boolean> {
  return (await postLines(tx, bodyId, tx.today)).some(({ code }) => code === postCode)
}
