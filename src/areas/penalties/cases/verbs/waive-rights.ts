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

/** The party says in writing that it neither defends itself nor asks for a hearing (行政处罚法 §45, §62). */
export async function waiveRights(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'waive-rights'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'waive-rights')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = dayBetween(tx, input.on, must(found.notifiedOn, 'notice'))
  if (!on.ok) return on
  const turned = await moveChart(tx, found, { message: 'rights-waived' })
  if (!turned.ok) return turned
  return finish(tx, by, found, { entry: { kind: 'waive-rights', on: on.value }, turned: turned.value })
}
