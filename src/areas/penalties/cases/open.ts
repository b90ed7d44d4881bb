import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEntry } from './add-entry.ts'
import type { PenaltyRef } from './case.ts'
import { whyNotCertified } from './control/certificates.ts'
import { fact } from './facts.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { showDue, startPenaltyClocks } from './penalty-clocks.ts'
import { saveCase } from './save-case.ts'
import type { VerbInput } from './shapes.ts'

/**
 * The head files the case (立案) and appoints two officers or more with enforcement certificates (§42). From this day
 * the ninety days for the decision run (§60).
 */
export async function open(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'open'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'open')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const investigators = [...new Set(input.investigators)]
  const no = await whyNotCertified(tx, found, investigators, null)
  if (no) return refuse(no)
  if (by.kind === 'officer' && investigators.includes(by.staffId))
    return refuse({ code: 'penalties.separate-people', kind: 'forbidden', article: { law: 'APL', article: '57' } })
  const turned = await moveChart(tx, found, { pass: 'filing' })
  if (!turned.ok || turned.value.state === 'none')
    return turned.ok ? refuse({ code: 'penalties.not-on-chart', kind: 'conflict' }) : turned

  await startPenaltyClocks(tx, by, found, [
    { rule: 'PENALTY.DECISION', events: [{ type: 'case_filed', date: tx.today }] },
  ])
  await addEntry(tx, by, found, { kind: 'open', data: { investigators } })
  const changes = { state: turned.value.state, filed_on: tx.today, investigators: JSON.stringify(investigators) }
  const saved = await saveCase(tx, found, changes)
  await showDue(tx, found)
  await record(tx, by, fact('penalty.open', saved, { officers: investigators.length, flow: turned.value.flow }))
  return done({ version: saved.version })
}
