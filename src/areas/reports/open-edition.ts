import type { Reporter } from '#law/requests/report/report-due.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Frozen, FrozenCases, Sections, Stated } from './contract.ts'
import { fact } from './facts.ts'
import { addAct, keepFrozen, keepWritten, told } from './keep.ts'
import { drafted } from './may.ts'
import { reports } from './report-rows.ts'

/** Opens an edition as a draft: figures frozen, text written, told. */
export async function openEdition(
  tx: Tx,
  by: Actor,
  of: { readonly bodyId: number; readonly year: number; readonly scope: Reporter; readonly edition: number },
  what: {
    readonly frozen: Frozen
    readonly cases: FrozenCases
    readonly sections: Sections
    readonly stated: Stated
  },
): Promise<{ readonly id: string; readonly edition: number }> {
  const id = newId(tx)
  const ref = { bodyId: of.bodyId, id }
  const row = { body_id: of.bodyId, id, year: of.year, edition: of.edition, scope: of.scope }
  await reports(tx)
    .insertInto('reports.report')
    .values({ ...row, state: drafted('data_frozen'), snapshot: 1, revision: 1 })
    .execute()
  await keepFrozen(tx, ref, 1, what)
  const hash = await keepWritten(tx, by, row, 1, what)
  await addAct(tx, by, ref, 'draft')
  await record(tx, by, fact('report.drafted', ref, told(of, { hash, frozen: what.frozen.frozenOn })))
  return { id, edition: of.edition }
}
