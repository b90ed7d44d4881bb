import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { freeze } from './freeze.ts'
import { addAct, keepFrozen, keepWritten, told } from './keep.ts'
import { drafted, may } from './may.ts'
import { saveReport, writtenOf } from './report-rows.ts'

/** Counts the figures of a draft again, as they stand today. What the office wrote and stated stays, to be read again. */
export async function freezeAnew(
  tx: Tx,
  by: Actor,
  { ref }: { readonly ref: RevisionRef },
): Promise<Outcome<{ id: string; revision: number }>> {
  const allowed = await may(tx, by, ref, 'freeze_anew')
  if (!allowed.ok) return allowed
  const { row, to } = allowed.value

  const counted = await freeze(tx, { bodyId: row.body_id, year: row.year, scope: row.scope })
  const [snapshot, revision] = [row.snapshot + 1, row.revision + 1]
  await keepFrozen(tx, ref, snapshot, counted)
  const { sections, stated } = await writtenOf(tx, row)
  const hash = await keepWritten(tx, by, row, revision, { frozen: counted.frozen, sections, stated })
  await saveReport(tx, row, { state: drafted(to), snapshot, revision })
  await addAct(tx, by, ref, 'freeze_anew')
  await record(tx, by, fact('report.frozen', ref, told(row, { hash, revision, frozen: counted.frozen.frozenOn })))
  return done({ id: ref.id, revision })
}
