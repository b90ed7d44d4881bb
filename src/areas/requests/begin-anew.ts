import type { Day } from '#base/days.ts'
import { done, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { chartInForce, openRun } from '../processes/index.ts'
import { moveChart, runOwner } from './move-chart.ts'
import { CHART } from './open-request.ts'
import type { InfoRequest } from './request.ts'
import { startClock } from './request-clocks.ts'
import { RULE } from './rules.ts'

/**
 * A reply is to be made anew: the request stands again at the drafting, on the chart in force today, and gives up the
 * result it had (that stays in the file). The reply limit runs afresh. Trap: where the ruling sets another limit, it is
 * told in its words only; what stood in the public log is taken out until the new reply.
 */
export async function beginAnew(tx: Tx, by: Actor, found: InfoRequest, on: Day) {
  const chart = await chartInForce(tx, CHART, tx.today)
  if (!chart) return refuse({ code: 'requests.no-chart', kind: 'conflict' })
  const runId = newId(tx)
  await openRun(tx, {
    ...{ owner: runOwner({ bodyId: found.bodyId, runId }), chart, power: null, facts: {}, label: found.number },
    ...{ path: `/desk/requests/${found.number}`, keeps: ['FOI2019.CO_AGENCY_OPINION', 'FOI2019.THIRD_PARTY_OPINION'] },
  })
  const moved = await moveChart(
    ...([tx, { ...found, runId }] as const),
    ...([{ pass: 'intake' }, { pass: 'check', facts: { clear: true } }] as const),
    { pass: 'study', facts: { excessive: false, other_way: true } },
  )
  if (!moved.ok) return moved
  await startClock(tx, by, found, RULE.reply, { type: 'received', date: on, channel: 'in_person' })
  return done({
    ...{ state: 'drafting' as const, run_id: runId, chart_hash: chart.hash, closed_on: null, identity_until: null },
    ...{ replied_on: null, delivered_on: null, document: null, approver: null, legal_reviewer: null, code: null },
    ...{ extended: 0, duty: null, duty_entry: null, log_title: null, log_answer: null, log_on: null, log_files: false },
  })
}
