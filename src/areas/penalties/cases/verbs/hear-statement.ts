import { must } from '#base/assert.ts'
import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import type { VerbInput } from '../shapes.ts'

/** The party states and defends itself (陈述、申辩): it is heard and written down, and must be re-checked (行政处罚法 §45). */
export async function hearStatement(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'hear-statement'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'hear-statement')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = dayBetween(tx, input.on, must(found.notifiedOn, 'notice'))
  if (!on.ok) return on
  const turned = await moveChart(tx, found, { message: 'statement' })
  if (!turned.ok) return turned
  return finish(tx, by, found, {
    entry: { kind: 'hear-statement', on: on.value, said: { text: input.text } },
    turned: turned.value,
  })
}
