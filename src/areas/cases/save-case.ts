import type { Updateable } from 'kysely'
import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from './case.ts'
import { CASE_COLUMNS, caseOf, cases } from './cases.ts'
import type { CasesTables } from './tables.ts'

/** The columns a verb may change. */
export type Changes = Updateable<CasesTables['cases.application']>

/** Writes what a verb changed of a case it has locked, one version on, and gives the case as it is now. */
export async function saveCase(tx: Tx, found: Case, changes: Changes): Promise<Case> {
  const row = await cases(tx)
    .updateTable('cases.application')
    .set({ ...changes, version: found.version + 1 })
    .where('body_id', '=', found.bodyId)
    .where('id', '=', found.id)
    .returning(CASE_COLUMNS)
    .executeTakeFirst()
  return caseOf(must(row, `case ${found.id}`))
}
