import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { type Place, partsNow } from '../where-on-chart.ts'

/** What was decided on the spot is reported to the body and filed (备案, 行政处罚法 §52): the case is closed. */
export async function recordWithBody(tx: Tx, by: Actor, ref: PenaltyRef): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'record')
  if (!allowed.ok) return allowed
  const { found } = allowed.value
  let place: Place = { state: 'closed', flow: [] }
  if ((await partsNow(tx, found)).length > 0) {
    const turned = await moveChart(tx, found, { pass: 'record' })
    if (!turned.ok) return turned
    const { state, flow } = turned.value
    place = { state: state === 'none' ? 'closed' : state, flow }
  }
  return finish(tx, by, found, { entry: { kind: 'record' }, turned: place })
}
