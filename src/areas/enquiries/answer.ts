import { stopClocks } from '#areas/clocks/index.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotOwn } from './access.ts'
import { whyNotAnswer } from './enquiry.ts'
import { fact } from './facts.ts'
import { enquiries, lockEnquiry } from './lock-enquiry.ts'
import { sealText } from './sealed.ts'
import { withdrawOffer } from './withdraw-offer.ts'

/** The answer to an enquiry, as the asker reads it. */
export interface Answer {
  readonly number: string
  readonly answer: string
}

/** Who is responsible answers; the promised days stop. An offer still open is taken back. */
export async function answer(tx: Tx, by: Actor, input: Answer): Promise<Outcome<{ number: string }>> {
  const enquiry = await lockEnquiry(tx, input.number)
  if (!enquiry) return refuse({ code: 'enquiries.no-such-enquiry', kind: 'missing' })
  const no = whyNotOwn(by, enquiry) ?? whyNotAnswer(enquiry)
  if (no) return refuse(no)

  await withdrawOffer(tx, by, enquiry)
  await enquiries(tx)
    .updateTable('enquiries.enquiry')
    .set({
      state: 'answered',
      answer_sealed: sealText(tx, 'answer_sealed', enquiry.id, input.answer.trim()),
      answered_at: tx.at,
    })
    .where('body_id', '=', enquiry.bodyId)
    .where('id', '=', enquiry.id)
    .execute()
  const decided = { type: 'decision_made', date: tx.today, outcome: 'granted' }
  await stopClocks(tx, by, enquiry.bodyId, { kind: 'enquiry', id: enquiry.id }, decided)
  await record(tx, by, fact('enquiry.answered', enquiry.bodyId, enquiry.number, { by: enquiry.owner.postCode }))
  return done({ number: enquiry.number })
}
