import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type ClockEvent, clocksOf } from '../clocks/index.ts'
import { moveChart } from './move-chart.ts'
import type { InfoRequest } from './request.ts'
import { showDue, startClock } from './request-clocks.ts'
import { requests } from './request-rows.ts'
import { REPLY_RULES, RULE, type Rule } from './rules.ts'

const GOING_ON: readonly Rule[] = [...REPLY_RULES, RULE.correction]

/**
 * What was received by the earlier body counts as received by its successor: day of receipt, extension, and the clocks
 * with everything that happened to them. A fee once asked is not asked again, and a first reply once counted stays in the
 * report of the body that made it. The check for clearness is made anew; a remedy stays with the reply it is about.
 */
export async function takeUp(tx: Tx, by: Actor, found: InfoRequest, there: InfoRequest): Promise<Outcome<null>> {
  if (found.receivedOn === null) return done(null)
  const clocks = await clocksOf(tx, { bodyId: found.bodyId, kind: 'request', ids: [found.id] }, { openOnly: true })
  for (const { rule, events } of clocks.get(found.id) ?? []) {
    const going = GOING_ON.find((one) => one === rule)
    const [first, ...rest] = events
    if (going && first) await startClock(tx, by, there, going, ...([first, ...rest] as [ClockEvent, ...ClockEvent[]])) // not empty
  }
  const moved = await moveChart(tx, there, { pass: 'intake' })
  if (!moved.ok) return moved
  await requests(tx)
    .updateTable('requests.request')
    .set({
      state: 'checking',
      received_on: found.receivedOn,
      corrected_on: found.correctedOn,
      extended: found.extended,
      ...(await takenAlong(tx, found)),
    })
    .where('body_id', '=', there.bodyId)
    .where('id', '=', there.id)
    .execute()
  await showDue(tx, there)
  return done(null)
}

/** What was asked of the applicant and counted for the year already, as columns of the successor. */
async function takenAlong(tx: Tx, { bodyId, id }: InfoRequest) {
  const { fee, counted_on, counted_code, counted_by } = await requests(tx)
    .selectFrom('requests.request')
    .select(['fee', 'counted_on', 'counted_code', 'counted_by'])
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { fee, counted_on, counted_code, counted_by: counted_on === null ? null : (counted_by ?? bodyId) }
}
