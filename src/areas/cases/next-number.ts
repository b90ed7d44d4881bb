import { yearOf } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { caseNumber } from './case.ts'
import { cases } from './cases.ts'

/** The next public number of a body this year. Holds the body's counter until the commit: take it late. */
export async function nextNumber(tx: Tx, bodyId: number): Promise<string> {
  const year = yearOf(tx.today)
  const { last } = await cases(tx)
    .insertInto('cases.counter')
    .values({ body_id: bodyId, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'year']).doUpdateSet((eb) => ({ last: eb('cases.counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return caseNumber(bodyId, year, last)
}
