import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyRef } from './case.ts'
import { penalties } from './penalty-cases.ts'

/** Whether the investigation stands still: the last word of the file on it is a suspension. */
export async function isSuspended(tx: Tx, { bodyId, id }: PenaltyRef): Promise<boolean> {
  const last = await penalties(tx)
    .selectFrom('penalties.entry')
    .select('kind')
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .where('kind', 'in', ['suspend', 'resume'])
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.kind === 'suspend'
}
