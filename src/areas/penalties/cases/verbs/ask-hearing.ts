import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { workingDayDeadline } from '#law/penalties/deadlines.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { lawbook } from '../../../clocks/index.ts'
import { hearingAsked } from '../about-case.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf, proposalNow } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'

/** Working days after the notice in which a hearing may be asked for (行政处罚法 §64(1)). */
export const DAYS_TO_ASK = 5

/** The last day on which a hearing may be asked for. */
export function lastDayToAsk(notifiedOn: Day): Day {
  return workingDayDeadline(notifiedOn, DAYS_TO_ASK, lawbook().calendar).answer
}

/**
 * The party asks for a hearing (听证): where it has the right (行政处罚法 §63), within five working days of the notice
 * (§64(1)). What counts is the day on which it handed the request in or gave it to the post, not the day it is entered:
 * one in time moves the case back to the hearing from every step before the decision, also where the days ran out on the
 * chart meanwhile, and where rights were waived within them, for no article ends the days sooner. One hearing a notice.
 */
export async function askHearing(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'ask-hearing'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'ask-hearing')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (!(await proposalNow(tx, found))?.hearingRight)
    return refuse({ code: 'penalties.no-right-to-hearing', kind: 'conflict', article: { law: 'APL', article: '63' } })
  const notifiedOn = must(found.notifiedOn, 'notice')
  if (hearingAsked(await papersOf(tx, found))) return refuse(ASKED_BEFORE)
  const on = dayBetween(tx, input.on, notifiedOn)
  if (!on.ok) return on
  const last = lastDayToAsk(notifiedOn)
  if (on.value > last) {
    const article = { law: 'APL', article: '64(1)' }
    return refuse({ code: 'penalties.too-late-for-hearing', kind: 'conflict', article, facts: { last } })
  }
  const turned = await moveChart(tx, found, { message: 'hearing-requested' })
  if (!turned.ok) return turned
  return finish(tx, by, found, { entry: { kind: 'ask-hearing', on: on.value, data: { last } }, turned: turned.value })
}

const ASKED_BEFORE: Refusal = {
  ...{ code: 'penalties.hearing-asked-before', kind: 'conflict', article: { law: 'APL', article: '64(1)' } },
}
