import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { addAct, staffOf, told } from './keep.ts'
import { may } from './may.ts'
import { saveReport, writtenOf } from './report-rows.ts'

/** The head signs exactly this revision of a checked draft, and has not written it. From here nothing in it changes. */
export async function sign(
  tx: Tx,
  by: Actor,
  { ref }: { readonly ref: RevisionRef },
): Promise<Outcome<{ id: string; hash: string }>> {
  const allowed = await may(tx, by, ref, 'sign')
  if (!allowed.ok) return allowed
  const { row, to } = allowed.value

  const { hash } = await writtenOf(tx, row)
  await saveReport(tx, row, { state: to, signed_by: staffOf(by), signed_hash: hash })
  await addAct(tx, by, ref, 'sign')
  await record(tx, by, fact('report.signed', ref, told(row, { hash })))
  return done({ id: ref.id, hash })
}
