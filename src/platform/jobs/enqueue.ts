import type { Instant } from '#base/days.ts'
import { newId } from '../db/new-id.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { FactData } from '../journal/fact.ts'
import type { JobsTables } from './tables.ts'

/** Something to be done soon after the commit. `data`: ids only, nothing personal. */
export interface TaskOrder {
  readonly kind: string
  readonly bodyId: number
  readonly data: FactData
  /** Not before; left out: at once. */
  readonly runAt?: Instant
}

/** Puts a task down in the transaction of the verb: it becomes true with it, or not at all. */
export async function enqueue(tx: Tx, { kind, bodyId, data, runAt = tx.at }: TaskOrder): Promise<void> {
  await tablesOf<JobsTables>(tx)
    .insertInto('jobs.task')
    .values({ body_id: bodyId, id: newId(tx), kind, data: JSON.stringify(data), run_at: runAt, made_at: tx.at })
    .execute()
}
