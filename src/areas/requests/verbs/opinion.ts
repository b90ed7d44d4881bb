import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { consultationsOf } from '../ask-opinion.ts'
import { whyNotDay } from '../day-of-act.ts'
import { endConsultation } from '../end-consultation.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** The opinion that was asked for is here; what it says is sealed. The reply limit runs on (政府信息公开条例 §33.3). */
export async function opinion(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'opinion'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'opinion')
  if (!allowed.ok) return allowed
  const asked = (await consultationsOf(tx, ref)).find(({ no, answer }) => no === input.no && answer === null)
  if (!asked) return refuse({ code: 'requests.no-such-letter', kind: 'missing' })
  const on = (input.on ?? tx.today) as Day // the shape tests its form
  const no = await whyNotDay(tx, by, ref, on, 'search')
  if (no) return refuse(no)
  return endConsultation(tx, by, allowed.value, asked, {
    answer: input.agrees ? 'agrees' : 'objects',
    on,
    text: input.text,
  })
}
