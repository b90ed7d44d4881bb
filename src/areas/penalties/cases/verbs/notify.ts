import { must } from '#base/assert.ts'
import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf, proposalNow } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'
import { sinceProposal } from '../since-proposal.ts'
import { saidOf, writtenOf } from './propose.ts'

/**
 * The party is told what is proposed, on which facts, reasons and basis, and of its rights (行政处罚法 §44): to state and
 * defend itself, and where §63 gives it, to ask for a hearing within five working days. What was served is what was
 * proposed; it can be read from the paper ever after.
 */
export async function notify(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'notify'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'notify')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const [proposed] = sinceProposal(await papersOf(tx, found))
  const on = dayBetween(tx, input.on, must(proposed, 'proposal').on)
  if (!on.ok) return on
  const proposal = must(await proposalNow(tx, found), 'proposal')
  const turned = await moveChart(tx, found, { pass: 'notice' })
  if (!turned.ok) return turned

  const { hearingRight, outcome } = proposal
  return finish(tx, by, found, {
    entry: {
      ...({ kind: 'notify', on: on.value } as const),
      data: { ...saidOf(proposal), how: input.how, hearingRight },
      said: writtenOf(proposal),
    },
    ...{ turned: turned.value, changes: { notified_on: on.value } },
    told: { how: input.how, hearingRight, outcome },
  })
}
