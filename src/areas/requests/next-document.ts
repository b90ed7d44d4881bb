import { yearOf } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { requests } from './request-rows.ts'

/** The number of the next reply (文号), without gaps: `0011依申请〔2026〕12号`. Holds the body's counter until the commit. */
export async function nextDocument(tx: Tx, bodyId: number): Promise<string> {
  const year = yearOf(tx.today)
  const { last } = await requests(tx)
    .insertInto('requests.counter')
    .values({ body_id: bodyId, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'year']).doUpdateSet((eb) => ({ last: eb('requests.counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${String(bodyId).padStart(4, '0')}依申请〔${year}〕${last}号`
}
