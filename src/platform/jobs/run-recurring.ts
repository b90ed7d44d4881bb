import { instantOfMs, msOfInstant } from '#base/days.ts'
import { done } from '#base/outcome.ts'
import type { Job } from '../area.ts'
import { type Db, inTransaction, reading, tablesOf } from '../db/tx.ts'
import type { Moment } from '../now.ts'
import type { JobsTables } from './tables.ts'

/**
 * Runs a recurring job if it is due and no other process is at it. Answers whether it ran; what it throws is kept in its
 * row, comes out, and it is due again after its usual time.
 */
export async function runRecurring(db: Db, moment: Moment, job: Job): Promise<boolean> {
  await tablesOf<JobsTables>(reading(db, moment))
    .insertInto('jobs.recurring')
    .values({ name: job.name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  try {
    const outcome = await inTransaction(db, moment, async (tx) => {
      const q = tablesOf<JobsTables>(tx)
      const row = await q
        .selectFrom('jobs.recurring')
        .selectAll()
        .where('name', '=', job.name)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      const before = instantOfMs(msOfInstant(moment.at) - job.every * 1000)
      if (!row || (row.last_at !== null && row.last_at > before)) return done(false)
      await job.run(tx)
      await q
        .updateTable('jobs.recurring')
        .set({ last_at: moment.at, last_error: null })
        .where('name', '=', job.name)
        .execute()
      return done(true)
    })
    return outcome.ok && outcome.value
  } catch (error) {
    await tablesOf<JobsTables>(reading(db, moment))
      .updateTable('jobs.recurring')
      .set({ last_at: moment.at, last_error: error instanceof Error ? error.message.slice(0, 500) : String(error) })
      .where('name', '=', job.name)
      .execute()
    throw error
  }
}
