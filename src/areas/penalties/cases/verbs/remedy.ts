import { type Outcome, refuse } from '#base/outcome.ts'
import { remediesAgainst } from '#law/penalties/remedies.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { lawbook } from '../../../clocks/index.ts'
import { mayAfter } from '../after/may-after.ts'
import { remediesOf } from '../after/remedies-of.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The party turns against the decision: reconsideration or court. The penalty is not suspended by it, but nothing is added
 * to the fine meanwhile (行政处罚法 §73). What was decided on the spot goes to reconsideration first (行政复议法 §23(1)).
 */
export async function remedy(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'remedy'>): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'remedy')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const on = dayBetween(tx, input.on, decision.decidedOn)
  if (!on.ok) return on
  const before = await remediesOf(tx, found)
  if (before.some(({ to }) => to === null)) return refuse({ code: 'penalties.remedy-open', kind: 'conflict' })
  const { reconsiderationFirst } = remediesAgainst(found.procedure, lawbook()).answer
  if (input.kind === 'court' && reconsiderationFirst && before.length === 0)
    return refuse({
      code: 'penalties.reconsideration-first',
      kind: 'conflict',
      article: { law: 'RL', article: '23(1)' },
    })

  const entry = { kind: 'remedy', on: on.value, data: { kind: input.kind } } as const
  return finish(tx, by, found, { entry, told: { remedy: input.kind } })
}
