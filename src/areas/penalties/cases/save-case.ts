import type { Updateable } from 'kysely'
import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltiesTables } from '../tables.ts'
import type { PenaltyCase } from './case.ts'
import { CASE_COLUMNS, caseOf, penalties } from './penalty-cases.ts'

/** The columns a verb may change. */
export type Changes = Updateable<PenaltiesTables['penalties.case']>

/** Writes what a verb changed of a case it has locked, one version on, and gives the case as it is now. */
export async function saveCase(tx: Tx, found: PenaltyCase, changes: Changes): Promise<PenaltyCase> {
  const row = await penalties(tx)
    .updateTable('penalties.case')
    .set({ ...changes, version: found.version + 1 })
    .where('body_id', '=', found.bodyId)
    .where('id', '=', found.id)
    .returning(CASE_COLUMNS)
    .executeTakeFirst()
  return caseOf(must(row, `penalty ${found.id}`))
}
