import type { Tx } from '#platform/db/tx.ts'
import type { Remedy } from './contract.ts'
import type { RequestRef } from './request.ts'
import { requests } from './request-rows.ts'

/** Reconsiderations and lawsuits against a reply, in order. */
export async function remediesOf(tx: Tx, { bodyId, id }: RequestRef): Promise<readonly Remedy[]> {
  const rows = await requests(tx)
    .selectFrom('requests.remedy')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('request_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map(({ no, kind, filed_on, result, result_on }) => ({
    ...{ no, kind, filedOn: filed_on, result, resultOn: result_on },
  }))
}
