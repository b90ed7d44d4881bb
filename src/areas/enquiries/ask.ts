import { randomBytes } from 'node:crypto'
import { startClocks } from '#areas/clocks/index.ts'
import { postLines, receptions } from '#areas/organisations/index.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { publicNumber } from '#base/public-number.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotTakeDown } from './access.ts'
import type { AskedHow, PostRef } from './contract.ts'
import { fact } from './facts.ts'
import { enquiries } from './lock-enquiry.ts'
import { promisedWorkingDays } from './promise.ts'
import { type Contact, sealContact, sealText } from './sealed.ts'

/** What was asked: how, of whom, about what. `post` null: whoever receives for the body. */
export interface Question {
  readonly how: AskedHow
  readonly bodyId: number
  readonly postCode: string | null
  readonly item: string | null
  readonly question: string
  readonly contact: Contact
}

/**
 * Somebody asks. From this moment the post that was asked first is responsible, until another has accepted it, and the
 * promised days run. Online the visitor asks; at the counter or on the telephone the officer takes it down.
 */
export async function ask(tx: Tx, by: Actor, input: Question): Promise<Outcome<{ number: string }>> {
  const owner = await firstAsked(tx, input)
  if (!owner) return refuse({ code: 'enquiries.no-such-post', kind: 'missing' })
  const no =
    input.how === 'online'
      ? by.kind === 'visitor'
        ? null
        : { code: 'enquiries.not-online', kind: 'forbidden' as const }
      : whyNotTakeDown(by, owner)
  if (no) return refuse(no)

  const id = newId(tx)
  const number = publicNumber('Q', owner.bodyId, randomBytes(6))
  await enquiries(tx)
    .insertInto('enquiries.enquiry')
    .values({
      ...{ body_id: owner.bodyId, id, number, asked_how: input.how, item: input.item },
      question_sealed: sealText(tx, 'question_sealed', id, input.question.trim()),
      contact_sealed: sealContact(tx, id, input.contact),
      ...{ asked_at: tx.at, asked_staff_id: by.kind === 'officer' ? by.staffId : null },
      ...{ owner_body_id: owner.bodyId, owner_post_code: owner.postCode, state: 'open' },
    })
    .execute()
  const days = promisedWorkingDays(tx.today)
  const accepted = { type: 'accepted', date: tx.today, promised_working_days: days, statutory_working_days: days }
  await startClocks(tx, by, owner.bodyId, { kind: 'enquiry', id }, [{ rule: 'SVC.PROMISED', events: [accepted] }])
  await record(
    tx,
    by,
    fact('enquiry.asked', owner.bodyId, number, { how: input.how, item: input.item, owner: owner.postCode }),
  )
  return done({ number })
}

async function firstAsked(tx: Tx, { bodyId, postCode }: Question): Promise<PostRef | null> {
  if (postCode === null) return (await receptions(tx)).find((one) => one.bodyId === bodyId) ?? null
  const post = (await postLines(tx, bodyId, tx.today)).find(({ code }) => code === postCode)
  return post ? { bodyId, postCode } : null
}
