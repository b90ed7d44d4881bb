import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { besideOf } from '../beside.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf } from '../papers.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

/** What was seized is given back, confiscated or destroyed (行政强制法 §27, §28). `no`: the paper of the seizure. */
export async function endSeizure(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'end-seizure'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'end-seizure')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (!besideOf(await papersOf(tx, found)).seized.includes(input.no))
    return refuse({ code: 'penalties.not-seized', kind: 'missing', article: { law: 'CE', article: '27' } })
  const turned = await moveChart(tx, found, { pass: 'seizure' })
  if (!turned.ok) return turned

  const [clock] = await stopPenaltyClocks(tx, by, found, 'seizure_ended', ['PENALTY.SEIZURE'])
  const late = clock?.dueOn ? tx.today > clock.dueOn : false
  return finish(tx, by, found, {
    entry: { kind: 'end-seizure', data: { of: input.no, result: input.result, late }, said: { note: input.note } },
    turned: turned.value,
    told: { result: input.result, late },
  })
}
