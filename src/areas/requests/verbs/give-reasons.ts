import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDay } from '../day-of-act.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** The applicant says why so much is asked for (政府信息公开条例 §35). */
export async function giveReasons(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  input: VerbInput<'give-reasons'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'give-reasons')
  if (!allowed.ok) return allowed
  const on = (input.on ?? tx.today) as Day // the shape tests its form
  const no = await whyNotDay(tx, by, ref, on, 'study')
  if (no) return refuse(no)
  return finish(tx, by, allowed.value, {
    entry: { kind: 'give-reasons', on, said: { reasons: input.reasons } },
    moves: [{ pass: 'reasons' }],
  })
}
