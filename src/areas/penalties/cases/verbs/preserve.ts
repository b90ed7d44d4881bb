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
 * The head approves that evidence which may be lost is registered and kept in place (先行登记保存). Within seven working
 * days it must be settled (行政处罚法 §56, §85). One list at a time: the next can be begun when this one is settled.
 */
export async function preserve(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'preserve'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'preserve')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const papers = await papersOf(tx, found)
  if (besideOf(papers).preserved.length > 0)
    return refuse({ code: 'penalties.preserved-open', kind: 'conflict', article: { law: 'APL', article: '56' } })
  const turned = await moveChart(tx, found, { message: 'evidence-kept' })
  if (!turned.ok) return turned

  const event = { type: 'evidence_kept', date: tx.today, number: papers.length + 1 }
  await startPenaltyClocks(tx, by, found, [{ rule: 'PENALTY.PRESERVE', events: [event] }])
  return finish(tx, by, found, {
    entry: { kind: 'preserve', said: { what: input.what, why: input.why } },
    turned: turned.value,
  })
}
