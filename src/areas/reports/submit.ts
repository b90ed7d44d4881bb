import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { addAct, told } from './keep.ts'
import { may } from './may.ts'
import { saveReport } from './report-rows.ts'

/**
 * Hands a signed report in to the department in charge of open government (政府信息公开条例 §49): from now on the
 * government can add it up. The government's own goes to the department in charge above it.
 */
export async function submit(
  tx: Tx,
  by: Actor,
  { ref }: { readonly ref: RevisionRef },
): Promise<Outcome<{ id: string }>> {
  const allowed = await may(tx, by, ref, 'submit')
  if (!allowed.ok) return allowed
  const { row, to } = allowed.value

  await saveReport(tx, row, { state: to, submitted_on: tx.today })
  await addAct(tx, by, ref, 'submit')
  await record(tx, by, fact('report.submitted', ref, told(row)))
  return done({ id: ref.id })
}
