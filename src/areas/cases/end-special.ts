import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent, dueOf } from '../clocks/index.ts'
import type { CaseRef } from './case.ts'
import { cases } from './cases.ts'
import { clockHome, ownerOf, showDueToOthers } from './clock-home.ts'
import { DECISION_RULES } from './decision-clocks.ts'
import { fact } from './facts.ts'
import { follow } from './life.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { saveCase } from './save-case.ts'

/** The hearing, test or review has ended: counting goes on from the next working day (行政许可法 §45). */
export async function endSpecial(tx: Tx, by: Actor, ref: CaseRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'end-special')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const turned = await moveChart(tx, found, { pass: 'special' })
  if (!turned.ok) return turned
  const ended = await cases(tx)
    .updateTable('cases.special')
    .set({ ended_on: tx.today })
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('ended_on', 'is', null)
    .returning(['kind', 'told_working_days'])
    .executeTakeFirst()
  const { kind } = must(ended, 'open special procedure')
  const home = clockHome(found)
  const event = { type: 'special_procedure_ended', date: tx.today, kind }
  const due = dueOf(await addClockEvent(tx, by, home.bodyId, ownerOf(home), 'resumed', event, DECISION_RULES))
  const saved = await saveCase(tx, found, { state: follow(found.state, 'end-special'), ...due })
  await showDueToOthers(tx, saved, due)
  await record(tx, by, fact('case.special_ended', saved, { kind, due: due.due_on, flow: turned.value.flow }))
  return done({ version: saved.version })
}
