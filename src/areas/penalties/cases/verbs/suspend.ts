import { type Outcome, refuse } from '#base/outcome.ts'
import { rowFor } from '#law/penalties/book/row.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent } from '../../../clocks/index.ts'
import { penaltyBook } from '../../penalty-book.ts'
import { besideOf } from '../beside.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { domainOfCase } from '../measured/domain-of-case.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf } from '../papers.ts'
import { clockOwner } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The head suspends the investigation (中止): only where a rule of the field says so; the ninety days then stand still
 * (行政处罚法 §60). Without such a rule they run on, and nothing is suspended.
 */
export async function suspend(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'suspend'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'suspend')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const article = { law: 'APL', article: '60' }
  const asked = { on: tx.today, domain: await domainOfCase(tx, found) }
  if (!rowFor(penaltyBook().suspension, asked))
    return refuse({ code: 'penalties.no-rule-to-suspend', kind: 'conflict', article })
  if (besideOf(await papersOf(tx, found)).suspended)
    return refuse({ code: 'penalties.suspended', kind: 'conflict', article })
  const turned = await moveChart(tx, found, { message: 'suspended' })
  if (!turned.ok) return turned

  const event = { type: 'obstacle_started', date: tx.today }
  await addClockEvent(tx, by, found.bodyId, clockOwner(found), 'paused', event, ['PENALTY.DECISION'])
  return finish(tx, by, found, { entry: { kind: 'suspend', said: { ground: input.ground } }, turned: turned.value })
}
