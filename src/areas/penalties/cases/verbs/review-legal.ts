import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { besideOf, whyNotEnd } from '../beside.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf } from '../papers.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'
import { staffOf } from '../staff-of.ts'

/** Legal review (法制审核, 行政处罚法 §58): without a pass nothing is decided. It goes back, or is dropped (撤销案件). */
export async function reviewLegal(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'review-legal'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'review-legal')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const drops = input.result === 'close'
  const no = drops ? whyNotEnd(besideOf(await papersOf(tx, found))) : null
  if (no) return refuse(no)
  const turned = await moveChart(tx, found, { pass: 'legal-review', facts: { legal: input.result } })
  if (!turned.ok) return turned

  if (drops) await stopPenaltyClocks(tx, by, found, 'terminated', ['PENALTY.DECISION'])
  return finish(tx, by, found, {
    entry: { kind: 'review-legal', data: { result: input.result }, said: { opinion: input.opinion } },
    ...{
      turned: turned.value,
      ended: 'dropped',
      changes: { legal_reviewer: staffOf(by) },
      told: { result: input.result },
    },
  })
}
