import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDay } from '../day-of-act.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { stopClock, tellReply } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/** The fee is in the treasury: the reply limit begins afresh from this day (国办函〔2020〕109号, unconfirmed). */
export async function payFee(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'pay-fee'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'pay-fee')
  if (!allowed.ok) return allowed
  const on = (input.on ?? tx.today) as Day // the shape tests its form
  const no = await whyNotDay(tx, by, ref, on, 'ask-fee')
  if (no) return refuse(no)
  const event = { type: 'fee_paid', date: on }
  await tellReply(tx, by, ref, 'restarted', event)
  await stopClock(tx, by, ref, event, RULE.fee)
  return finish(tx, by, allowed.value, {
    entry: { kind: 'pay-fee', on, said: { receipt: input.receipt } },
    moves: [{ pass: 'payment' }],
    told: { on },
  })
}
