import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { besideOf } from '../beside.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf } from '../papers.ts'
import { startPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The head decides that premises are sealed or things seized (查封、扣押): an act of its own under the Compulsion Law
 * (行政强制法 §24), for thirty days (§25). One list at a time.
 */
export async function seize(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'seize'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'seize')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const papers = await papersOf(tx, found)
  if (besideOf(papers).seized.length > 0)
    return refuse({ code: 'penalties.seizure-open', kind: 'conflict', article: { law: 'CE', article: '25' } })
  const turned = await moveChart(tx, found, { message: 'seizure' })
  if (!turned.ok) return turned

  const event = { type: 'seized', date: tx.today, number: papers.length + 1 }
  await startPenaltyClocks(tx, by, found, [{ rule: 'PENALTY.SEIZURE', events: [event] }])
  return finish(tx, by, found, {
    entry: { kind: 'seize', said: { what: input.what, why: input.why } },
    turned: turned.value,
  })
}
