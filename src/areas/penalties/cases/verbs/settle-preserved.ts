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

/** What was registered for preservation is released, returned, tested, seized or kept (行政处罚法 §56). `no`: its paper. */
export async function settlePreserved(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'settle-preserved'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'settle-preserved')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (!besideOf(await papersOf(tx, found)).preserved.includes(input.no))
    return refuse({ code: 'penalties.not-preserved', kind: 'missing', article: { law: 'APL', article: '56' } })
  const turned = await moveChart(tx, found, { pass: 'preservation' })
  if (!turned.ok) return turned

  const [clock] = await stopPenaltyClocks(tx, by, found, 'evidence_settled', ['PENALTY.PRESERVE'])
  const late = clock?.dueOn ? tx.today > clock.dueOn : false
  return finish(tx, by, found, {
    entry: { kind: 'settle-preserved', data: { of: input.no, result: input.result, late }, said: { note: input.note } },
    turned: turned.value,
    told: { result: input.result, late },
  })
}
