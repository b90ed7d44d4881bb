import { type Day, dayNumber } from '#base/days.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { openClock, startClock, stopClock } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The head judges the reasons given: not good ones, and the request is not handled (code 5.4); good ones, and the body
 * sets a later day where it cannot answer in time, and tells it: from now on that day is the limit (政府信息公开条例 §35).
 * Trap: a limit that is over is no more put off; what is late stays late, and good reasons are judged without a day.
 * A day that was told, also by the body that passed the request on, is told once.
 */
export async function judge(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'judge'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'judge')
  if (!allowed.ok) return allowed
  const { reasonable, until, why } = input
  if (reasonable && until !== null) {
    const no = await whyNotDefer(tx, ref, until as Day) // the shape tests its form
    if (no) return refuse(no)
    await deferReply(tx, by, ref, until as Day)
  }
  return finish(tx, by, allowed.value, {
    entry: { kind: 'judge', data: { reasonable, until }, said: { why } },
    moves: [{ pass: 'judge', facts: { reasonable } }],
    told: { reasonable, until },
  })
}

async function whyNotDefer(tx: Tx, ref: RequestRef, until: Day): Promise<Refusal | null> {
  const no = (code: string, due: Day | null): Refusal => ({
    ...{ code: `requests.${code}`, kind: 'invalid', article: { law: 'R19', article: '35' } },
    facts: due === null ? {} : { due },
  })
  if (await openClock(tx, ref, RULE.deferred)) return no('deferred-already', null)
  const due = (await openClock(tx, ref, RULE.reply))?.dueOn ?? null
  if (due !== null && tx.today > due) return no('too-late-to-defer', due)
  if (until <= tx.today) return no('day-over', null)
  return due !== null && until <= due ? no('deferral-not-later', due) : null
}

/** The limit of the law gives way to the day that is told. */
async function deferReply(tx: Tx, by: Actor, ref: RequestRef, until: Day): Promise<void> {
  const event = { type: 'reply_deferred', date: tx.today, calendar_days: dayNumber(until) - dayNumber(tx.today) }
  await stopClock(tx, by, ref, event, RULE.reply)
  await startClock(tx, by, ref, RULE.deferred, event)
}
