import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { NOTHING_DUE, stopClocks } from '../clocks/index.ts'
import { actForApplicant } from './act-for-applicant.ts'
import type { CaseRef } from './case.ts'
import { cases } from './cases.ts'
import { ownerOf } from './clock-home.ts'
import type { DeliverInput } from './contract.ts'
import { itemOfCase } from './edition-of.ts'
import { fact } from './facts.ts'
import { follow } from './life.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { saveCase } from './save-case.ts'
import { turnSteps } from './steps.ts'

/** The decision is handed over, posted, taken to the village or sent electronically; the case is closed (行政许可法 §44). */
export async function deliver(tx: Tx, by: Actor, ref: CaseRef, { how }: DeliverInput): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'deliver')
  if (!allowed.ok) return allowed
  const covered = await actForApplicant(tx, by, allowed.value, 'deliver', 'case.delivered')
  if (!covered.ok) return covered
  const found = covered.value
  const turned = await moveChart(tx, found, { pass: 'delivery' })
  if (!turned.ok) return turned
  await cases(tx)
    .updateTable('cases.decision')
    .set({ delivered_how: how, delivered_on: tx.today })
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .execute()
  const stopped = await stopClocks(tx, by, found.bodyId, ownerOf(found), { type: 'delivered', date: tx.today }, [
    'ALL.DELIVERY',
  ])
  const late = stopped.some(({ left }) => left !== null && left < 0)
  const staffId = by.kind === 'officer' ? by.staffId : null
  const post = postsOf(by)[0]?.code ?? null
  const ended = { staffId, post, late, checkers: [], found: [] }
  const changes = { state: follow(found.state, 'deliver'), closed_on: tx.today, ...NOTHING_DUE }
  const saved = await saveCase(tx, found, { ...changes, step: turned.value.step })
  await turnSteps(tx, found, saved, await itemOfCase(tx, found), turned.value, ended)
  await record(tx, by, fact('case.delivered', saved, { how, late, flow: turned.value.flow }))
  return done({ version: saved.version })
}
