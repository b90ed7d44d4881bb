import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyRef } from './case.ts'
import type { Verb } from './contract.ts'
import { penalties } from './penalty-cases.ts'

/** Numbers of the papers of the first kind that no paper of the second kind has settled (`data.no`). */
export async function openEntries(
  tx: Tx,
  { bodyId, id }: PenaltyRef,
  begun: Verb,
  ended: Verb,
): Promise<readonly number[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.entry')
    .select(['no', 'kind', 'data'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .where('kind', 'in', [begun, ended])
    .execute()
  const settled = rows.filter(({ kind }) => kind === ended).map(({ data }) => (data as { no?: number }).no) // as written there
  return rows.filter(({ kind, no }) => kind === begun && !settled.includes(no)).map(({ no }) => no)
}
