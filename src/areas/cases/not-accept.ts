import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { NOTHING_DUE, stopClocks } from '../clocks/index.ts'
import { findBody } from '../organisations/index.ts'
import type { Case, CaseRef } from './case.ts'
import { ownerOf } from './clock-home.ts'
import type { NotAcceptInput } from './contract.ts'
import { fact } from './facts.ts'
import { lockOthers } from './joint.ts'
import { follow } from './life.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { saveCase } from './save-case.ts'

/**
 * Not accepted, at once and in writing: no permission is needed (行政许可法 §32(1)), or it is another body's business,
 * which is then named (§32(2)). There are no other grounds.
 */
export async function notAccept(tx: Tx, by: Actor, ref: CaseRef, input: NotAcceptInput): Promise<Outcome<Done>> {
  const found = await may(tx, by, ref, 'not-accept')
  if (!found.ok) return found
  const no = await whyNotGround(tx, found.value, input)
  if (no) return refuse(no)

  await stopClocks(tx, by, ref.bodyId, ownerOf(ref), { type: 'not_accepted', date: tx.today })
  const saved = await end(tx, by, found.value, input)
  if (!saved.ok) return saved
  for (const other of await lockOthers(tx, found.value)) {
    const also = await end(tx, by, other, input)
    if (!also.ok) return also
  }
  return done({ version: saved.value.version })
}

async function whyNotGround(tx: Tx, found: Case, { ground, rightBodyId }: NotAcceptInput): Promise<Refusal | null> {
  if (ground === 'not_required') return null
  const right = rightBodyId === undefined || rightBodyId === found.bodyId ? null : await findBody(tx, rightBodyId)
  return right ? null : { code: 'cases.right-body-needed', kind: 'invalid', article: { law: 'ALL', article: '32(2)' } }
}

async function end(tx: Tx, by: Actor, found: Case, { ground, rightBodyId }: NotAcceptInput): Promise<Outcome<Case>> {
  const turned = await moveChart(tx, found, { pass: 'intake', facts: { intake: 'not_accepted' } })
  if (!turned.ok) return turned
  const ended = { ground, rightBody: ground === 'not_competent' ? (rightBodyId ?? null) : null }
  const saved = await saveCase(tx, found, {
    ...{ state: follow(found.state, 'not-accept'), closed_on: tx.today, ended: JSON.stringify(ended), ...NOTHING_DUE },
  })
  await record(tx, by, fact('case.not_accepted', saved, { ...ended, flow: turned.value.flow }))
  return done(saved)
}
