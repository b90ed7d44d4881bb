import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { besideOf, whyNotEnd, whyNotLeave } from '../beside.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The act may be a crime: the case goes to criminal justice at once, with all evidence (行政处罚法 §27). What is
 * preserved or seized is settled first, for nothing may be left behind.
 */
export async function suspectCrime(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'suspect-crime'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'suspect-crime')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const beside = besideOf(await papersOf(tx, found))
  const no = whyNotLeave(beside) ?? whyNotEnd(beside)
  if (no) return refuse(no)
  const turned = await moveChart(tx, found, { message: 'crime-suspected' })
  if (!turned.ok) return turned
  return finish(tx, by, found, { entry: { kind: 'suspect-crime', said: { note: input.note } }, turned: turned.value })
}
