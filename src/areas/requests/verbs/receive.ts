import type { Day } from '#base/days.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { type Receipt, receiptOf } from '#law/requests/receipt.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { InfoRequest, RequestRef } from '../request.ts'
import { startClock } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The office registers a request and says which day is the day of receipt: that of arrival where it was handed in or
 * signed for, else the day on which it was confirmed with the applicant (政府信息公开条例 §31). From then the twenty
 * working days run, and the seven for a correction notice.
 */
export async function receive(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'receive'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'receive')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const receipt = receiptOf(found.channel)
  const confirmed = input.confirmedOn as Day | null // the shape tests its form
  const no = whyNotThatDay(found, receipt, confirmed, tx.today)
  if (no) return refuse(no)

  const on = receipt.arrivalCounts ? found.submittedOn : (confirmed ?? tx.today)
  const basis = receipt.basis === 'both_sides_confirmed' || receipt.basis === 'confirmed_with_applicant'
  const event = { type: 'received', date: on, channel: found.channel, ...(basis ? { basis: receipt.basis } : {}) }
  await startClock(tx, by, ref, RULE.reply, event)
  await startClock(tx, by, ref, RULE.correction, event)
  return finish(tx, by, found, {
    entry: { kind: 'receive', on, data: { basis: receipt.basis } },
    moves: [{ pass: 'intake' }],
    changes: { received_on: on },
    told: { on, basis: receipt.basis },
  })
}

function whyNotThatDay(
  { submittedOn }: InfoRequest,
  { arrivalCounts, article }: Receipt,
  confirmed: Day | null,
  today: Day,
): Refusal | null {
  if (arrivalCounts || confirmed === null) return null
  if (confirmed > today) return { code: 'requests.day-in-future', kind: 'invalid' }
  return confirmed < submittedOn ? { code: 'requests.before-it-came', kind: 'invalid', article } : null
}
