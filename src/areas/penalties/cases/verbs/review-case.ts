import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import type { VerbInput } from '../shapes.ts'
import { staffOf } from '../staff-of.ts'

/** Somebody who did not investigate reviews the case before the notice (案件审核): it passes, or goes back. */
export async function reviewCase(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'review-case'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'review-case')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const turned = await moveChart(tx, found, { pass: 'case-review', facts: { review: input.result } })
  if (!turned.ok) return turned
  return finish(tx, by, found, {
    entry: { kind: 'review-case', data: { result: input.result }, said: { opinion: input.opinion } },
    ...{ turned: turned.value, changes: { case_reviewer: staffOf(by) }, told: { result: input.result } },
  })
}
