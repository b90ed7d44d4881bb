import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { InfoRequest, RequestRef } from '../request.ts'
import { openClock, tellReply } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/** Twenty working days in all. Source: 政府信息公开条例 §33.2. */
const MOST = 20

/**
 * The head agrees that the reply comes later, and the applicant is told: at most twenty working days, before the day is
 * over. It may be at any step, so that it is drawn on the chart as a way of its own and moves nothing.
 */
export async function extend(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'extend'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'extend')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const no = await whyNotExtend(tx, found, input.days)
  if (no) return refuse(no)
  await tellReply(tx, by, ref, 'extended', { type: 'extension_approved', date: tx.today, working_days: input.days })
  const due = (await openClock(tx, found, RULE.reply))?.dueOn ?? null // none while an opinion is waited for
  return finish(tx, by, found, {
    entry: { kind: 'extend', data: { days: input.days, due }, said: { reason: input.reason } },
    changes: { extended: found.extended + input.days },
    told: { days: input.days },
  })
}

async function whyNotExtend(tx: Tx, found: InfoRequest, days: number): Promise<Refusal | null> {
  const no = (code: string, facts: Refusal['facts'] = {}): Refusal => ({
    ...{ code: `requests.${code}`, kind: 'conflict', article: { law: 'R19', article: '33.2' }, facts },
  })
  if (await openClock(tx, found, RULE.deferred)) return no('deferred-already')
  if (found.extended + days > MOST) return no('extension-too-long', { left: MOST - found.extended })
  const due = (await openClock(tx, found, RULE.reply))?.dueOn ?? null
  return due !== null && tx.today > due ? no('too-late-to-extend', { due }) : null
}
