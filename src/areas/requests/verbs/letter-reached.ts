import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { consultationsOf } from '../ask-opinion.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { startClock, tellReply } from '../request-clocks.ts'
import { requests } from '../request-rows.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/** The letter reached whom it was sent to: their fifteen working days run from this day (政府信息公开条例 §32, §34). */
export async function letterReached(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  { no, on: typed }: VerbInput<'letter-reached'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'letter-reached')
  if (!allowed.ok) return allowed
  const asked = (await consultationsOf(tx, ref)).find((one) => one.no === no)
  if (!asked || asked.letterOn !== null) return refuse({ code: 'requests.no-such-letter', kind: 'missing' })
  const on = typed as Day // the shape tests its form
  if (on > tx.today || on < asked.sentOn) return refuse({ code: 'requests.day-in-future', kind: 'invalid' })

  const event = { type: 'consultation_letter_received', date: on, party: asked.party }
  await startClock(tx, by, ref, asked.party === 'third_party' ? RULE.thirdParty : RULE.agency, event)
  await tellReply(tx, by, ref, 'paused', event)
  await requests(tx)
    .updateTable('requests.consultation')
    .set({ letter_on: on })
    .where('body_id', '=', ref.bodyId)
    .where('request_id', '=', ref.id)
    .where('no', '=', no)
    .execute()
  return finish(tx, by, allowed.value, { entry: { kind: 'letter-reached', on, data: { no } }, told: { no, on } })
}
