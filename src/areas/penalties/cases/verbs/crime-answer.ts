import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

/** Criminal justice takes the case up, and it ends here; or gives it back, and it is investigated on (行政处罚法 §27). */
export async function crimeAnswer(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'crime-answer'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'crime-answer')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const turned = await moveChart(tx, found, { pass: 'transfer' }, { message: `crime-${input.answer}` })
  if (!turned.ok) return turned

  if (input.answer === 'filed') await stopPenaltyClocks(tx, by, found, 'terminated', ['PENALTY.DECISION'])
  return finish(tx, by, found, {
    entry: { kind: 'crime-answer', data: { answer: input.answer } },
    ...{ turned: turned.value, ended: 'transferred', told: { answer: input.answer } },
  })
}
