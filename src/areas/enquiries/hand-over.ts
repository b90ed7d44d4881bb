import { postLines } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotOwn } from './access.ts'
import type { PostRef } from './contract.ts'
import { whyNotOffer } from './enquiry.ts'
import { fact } from './facts.ts'
import { enquiries, lockEnquiry } from './lock-enquiry.ts'

/** To whom an enquiry is offered, and why them. */
export interface HandOver {
  readonly number: string
  readonly to: PostRef
  readonly reason: string
}

/**
 * Offers an enquiry to another post. Nothing changes hands yet: the one who offers stays responsible until the other has
 * accepted, so that no enquiry is ever between two chairs.
 */
export async function handOver(tx: Tx, by: Actor, input: HandOver): Promise<Outcome<{ number: string }>> {
  const enquiry = await lockEnquiry(tx, input.number)
  if (!enquiry) return refuse({ code: 'enquiries.no-such-enquiry', kind: 'missing' })
  const no = whyNotOwn(by, enquiry) ?? whyNotOffer(enquiry, input.to)
  if (no) return refuse(no)
  if (!(await someoneActs(tx, input.to))) return refuse({ code: 'enquiries.nobody-there', kind: 'conflict' })

  await enquiries(tx)
    .insertInto('enquiries.offer')
    .values({
      ...{ body_id: enquiry.bodyId, id: newId(tx), enquiry_id: enquiry.id, reason: input.reason.trim() },
      ...{ from_body_id: enquiry.owner.bodyId, from_post_code: enquiry.owner.postCode },
      ...{ to_body_id: input.to.bodyId, to_post_code: input.to.postCode, state: 'pending' },
      ...{ offered_by: must(by.kind === 'officer' ? by.staffId : null, 'officer'), offered_at: tx.at },
    })
    .execute()
  const told = { from: enquiry.owner.postCode, to: input.to.postCode }
  await record(tx, by, fact('enquiry.offered', enquiry.bodyId, enquiry.number, told))
  return done({ number: enquiry.number })
}

async function someoneActs(tx: Tx, { bodyId, postCode }: PostRef): Promise<boolean> {
  const post = (await postLines(tx, bodyId, tx.today)).find(({ code }) => code === postCode)
  return post !== undefined && post.acting !== null
}
