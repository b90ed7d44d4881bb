import type { Tx } from '#platform/db/tx.ts'
import type { Act, NormRef } from './contract.ts'
import { norms } from './norm-rows.ts'

/** The file of a document, in order. */
export async function actsOf(tx: Tx, { bodyId, id }: NormRef): Promise<readonly Act[]> {
  const rows = await norms(tx)
    .selectFrom('norms.act')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('document_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map(({ no, kind, on_day, at, by_staff, data, note }) => ({
    ...{ no, kind: kind as Act['kind'], on: on_day, at, byStaff: by_staff, note }, // written by addAct only
    data: data as Act['data'], // as written
  }))
}
