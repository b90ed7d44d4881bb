import { type Day, dayNumber } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { startClock, stopClock } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The head judges the reasons given: not good ones, and the request is not handled (code 5.4); good ones, and the body
 * sets a later day where it cannot answer in time, and tells it: from now on that day is the limit (政府信息公开条例 §35).
 */
export async function judge(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'judge'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'judge')
  if (!allowed.ok) return allowed
  const { reasonable, until, why } = input
  if (reasonable && until !== null && until <= tx.today)
    return refuse({ code: 'requests.day-over', kind: 'invalid', article: { law: 'R19', article: '35' } })
  if (reasonable && until !== null) await deferReply(tx, by, ref, until as Day) // the shape tests its form
  return finish(tx, by, allowed.value, {
    entry: { kind: 'judge', data: { reasonable, until }, said: { why } },
    moves: [{ pass: 'judge', facts: { reasonable } }],
    told: { reasonable, until },
  })
}

/** The limit of the law gives way to the day that is told. */
async function deferReply(tx: Tx, by: Actor, ref: RequestRef, until: Day): Promise<void> {
  const event = { type: 'reply_deferred', date: tx.today, calendar_days: dayNumber(until) - dayNumber(tx.today) }
  await stopClock(tx, by, ref, event, RULE.reply)
  await startClock(tx, by, ref, RULE.deferred, event)
}
