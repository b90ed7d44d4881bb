import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Case, CaseRef } from './case.ts'
import { cases } from './cases.ts'
import type { TerminateInput } from './contract.ts'
import { endCase } from './end-case.ts'
import { terminateGrounds } from './life-lists.ts'
import { type Done, may } from './may.ts'

/** Ends a case on a published ground; "not corrected" only after the day named in the notice (行政许可法 §32(4)). */
export async function terminate(tx: Tx, by: Actor, ref: CaseRef, { ground }: TerminateInput): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'terminate')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (!terminateGrounds(found.state).some(({ key }) => key === ground))
    return refuse({ code: 'cases.ground-needed', kind: 'invalid', article: { law: 'ALL', article: '32(4)' } })
  if (ground === 'not_corrected' && !(await answerIsLate(tx, found)))
    return refuse({ code: 'cases.may-still-correct', kind: 'conflict', article: { law: 'ALL', article: '32(4)' } })
  const saved = await endCase(tx, by, found, 'terminate', ground)
  return done({ version: saved.version })
}

async function answerIsLate(tx: Tx, found: Case): Promise<boolean> {
  const notice = await cases(tx)
    .selectFrom('cases.correction')
    .select('answer_by')
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('no', '=', found.corrections)
    .executeTakeFirst()
  return notice !== undefined && tx.today > notice.answer_by
}
