import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { requests } from '../request-rows.ts'

/** On which day the fee of a request of the body was paid: request id → day. A notice that was not paid is not in it. */
export async function feesPaid(tx: Tx, bodyId: number): Promise<ReadonlyMap<string, Day>> {
  const rows = await requests(tx)
    .selectFrom('requests.entry')
    .select(['request_id', 'on_day'])
    .where('body_id', '=', bodyId)
    .where('kind', '=', 'pay-fee')
    .execute()
  return new Map(rows.map(({ request_id, on_day }) => [request_id, on_day]))
}
