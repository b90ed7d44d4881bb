import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEntry } from './add-entry.ts'
import type { PenaltyRef } from './case.ts'
import { fact } from './facts.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { showDue, stopPenaltyClocks } from './penalty-clocks.ts'
import { saveCase } from './save-case.ts'
import type { VerbInput } from './shapes.ts'

/** Criminal justice takes the case over, which ends it here, or sends it back, and the investigation goes on (§27). */
export async function crimeAnswer(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  { answer }: VerbInput<'crime-answer'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'crime-answer')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const turned = await moveChart(tx, found, { message: answer === 'filed' ? 'crime-filed' : 'crime-returned' })
  if (!turned.ok) return turned

  const { state, flow } = turned.value
  const ended = state === 'none'
  if (ended) await stopPenaltyClocks(tx, by, found, 'terminated', ['PENALTY.DECISION'])
  await addEntry(tx, by, found, { kind: 'crime-answer', data: { answer } })
  const changes = { state: ended ? ('transferred' as const) : state, closed_on: ended ? tx.today : null }
  const saved = await saveCase(tx, found, changes)
  await showDue(tx, saved)
  await record(tx, by, fact('penalty.crime-answer', saved, { answer, flow }))
  return done({ version: saved.version })
}
