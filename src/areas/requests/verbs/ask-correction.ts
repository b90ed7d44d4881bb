import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { handlerOf } from '../handler.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { openClock, stopClock, tellReply } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

const ARTICLE = { law: 'R19', article: '30' }

/**
 * The one correction notice: what is unclear, and a reasonable day until which it may be corrected. Only once, and only
 * within seven working days of receipt; the reply limit stands still and begins afresh with the corrected request
 * (政府信息公开条例 §30).
 */
export async function askCorrection(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  input: VerbInput<'ask-correction'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'ask-correction')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (found.correctedOn !== null) return refuse({ code: 'requests.corrected-once', kind: 'conflict', article: ARTICLE })
  const clock = await openClock(tx, ref, RULE.correction)
  // taken up from another body which had found it clear: the seven days do not begin again
  if (!clock) return refuse({ code: 'requests.found-clear', kind: 'conflict', article: ARTICLE })
  if (clock.dueOn && tx.today > clock.dueOn)
    return refuse({ code: 'requests.too-late-to-ask', kind: 'conflict', article: ARTICLE, facts: { due: clock.dueOn } })
  const until = input.until as Day // the shape tests its form
  if (until <= tx.today) return refuse({ code: 'requests.no-time-to-correct', kind: 'invalid', article: ARTICLE })

  const event = { type: 'correction_notice_sent', date: tx.today }
  await tellReply(tx, by, ref, 'paused', event)
  await stopClock(tx, by, ref, event, RULE.correction)
  return finish(tx, by, found, {
    entry: { kind: 'ask-correction', data: { until }, said: { items: input.items } },
    moves: [{ pass: 'check', facts: { clear: false } }],
    changes: { handler: handlerOf(by, found) },
    told: { until },
  })
}
