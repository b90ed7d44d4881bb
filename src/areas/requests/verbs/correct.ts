import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDay } from '../day-of-act.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { tellReply } from '../request-clocks.ts'
import { saidColumns, saidOf } from '../sealed.ts'
import type { VerbInput } from '../shapes.ts'

/** The corrected request is here: the reply limit begins afresh from this day (政府信息公开条例 §30). */
export async function correct(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'correct'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'correct')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = (input.on ?? tx.today) as Day // the shape tests its form
  const no = await whyNotDay(tx, by, ref, on, 'ask-correction')
  if (no) return refuse(no)

  await tellReply(tx, by, ref, 'restarted', { type: 'corrected_application_received', date: on })
  const said = { subject: input.subject.trim(), text: input.text.trim() }
  const asked = await saidOf(tx, found)
  return finish(tx, by, found, {
    entry: { kind: 'correct', on, said: { ...said, subjectBefore: asked.subject } },
    moves: [{ pass: 'correction' }],
    changes: { corrected_on: on, ...saidColumns(tx, found.id, said) },
    told: { on },
  })
}
