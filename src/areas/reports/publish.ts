import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { RevisionRef } from './contract.ts'
import { meetDuty } from './duties.ts'
import { fact } from './facts.ts'
import { addAct, told } from './keep.ts'
import { may } from './may.ts'
import { saveReport } from './report-rows.ts'

/** Publishes a report that was handed in: everybody reads what was signed, and its clock stops. */
export async function publish(
  tx: Tx,
  by: Actor,
  { ref }: { readonly ref: RevisionRef },
): Promise<Outcome<{ id: string }>> {
  const allowed = await may(tx, by, ref, 'publish')
  if (!allowed.ok) return allowed
  const { row, to } = allowed.value

  await saveReport(tx, row, { state: to, published_on: tx.today })
  await meetDuty(tx, by, row.body_id, row.year)
  await addAct(tx, by, ref, 'publish')
  await record(tx, by, fact('report.published', ref, told(row, { hash: row.signed_hash })))
  return done({ id: ref.id })
}
