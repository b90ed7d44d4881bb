import { type Tx, tablesOf } from '../db/tx.ts'
import type { JobsTables } from './tables.ts'

/** Whether something that happens once in the life of a database has happened. */
export async function reached(tx: Tx, name: string): Promise<boolean> {
  const q = tablesOf<JobsTables>(tx)
  return (await q.selectFrom('jobs.milestone').select('name').where('name', '=', name).executeTakeFirst()) !== undefined
}

/** Notes that it happened, in the same transaction. */
export async function reach(tx: Tx, name: string): Promise<void> {
  const q = tablesOf<JobsTables>(tx)
  await q
    .insertInto('jobs.milestone')
    .values({ name, at: tx.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
