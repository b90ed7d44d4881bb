import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEntry } from '../add-entry.ts'
import type { PenaltyRef } from '../case.ts'
import { fact } from '../facts.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { showDue, stopPenaltyClocks } from '../penalty-clocks.ts'
import { saveCase } from '../save-case.ts'
import type { VerbInput } from '../shapes.ts'

/** The lead is verified (核查): it meets the standards of filing, belongs to another body, or is no case (§54). */
export async function verify(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'verify'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'verify')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const turned = await moveChart(tx, found, { pass: 'intake', facts: { filing: input.outcome } })
  if (!turned.ok) return turned

  const ended = turned.value.state === 'none'
  const state = turned.value.state === 'none' ? 'not_filed' : turned.value.state
  await stopPenaltyClocks(tx, by, found, ended ? 'not_accepted' : 'accepted', ['PENALTY.VERIFY'])
  const said = { note: input.note, rightBody: input.rightBody }
  await addEntry(tx, by, found, { kind: 'verify', data: { outcome: input.outcome }, said })
  const saved = await saveCase(tx, found, { state, closed_on: ended ? tx.today : null })
  await showDue(tx, found)
  await record(tx, by, fact('penalty.verify', saved, { outcome: input.outcome, flow: turned.value.flow }))
  return done({ version: saved.version })
}
