import { instantOfMs, msOfInstant } from '#base/days.ts'
import { done } from '#base/outcome.ts'
import type { Task } from '../area.ts'
import { attempt } from '../db/attempt.ts'
import { type Db, inTransaction, reading, type Tx, tablesOf } from '../db/tx.ts'
import type { FactData } from '../journal/fact.ts'
import type { Moment } from '../now.ts'
import type { JobsTables } from './tables.ts'

const MOST_ATTEMPTS = 12
/** So that a task which puts itself down again cannot keep a round from ending. */
const MOST_A_ROUND = 500
const FIRST_WAIT_MS = 5000
const LONGEST_WAIT_MS = 3_600_000

/** What came of one attempt. */
export interface TaskRun {
  readonly kind: string
  readonly result: 'done' | 'failed' | 'dead'
  readonly error?: unknown
}

/**
 * Does every task that is due, body by body, one transaction each; other processes take other rows. A task that fails
 * leaves nothing behind, waits twice as long each time, and is given up (state `dead`, visible) after twelve attempts.
 */
export async function runTasks(db: Db, moment: Moment, tasks: readonly Task[]): Promise<readonly TaskRun[]> {
  const runs: TaskRun[] = []
  for (const bodyId of await bodiesWithDueTasks(db, moment))
    for (let i = 0; i < MOST_A_ROUND; i += 1) {
      const run = await runNext(db, moment, tasks, bodyId)
      if (!run) break
      runs.push(run)
    }
  return runs
}

/** How many tasks were given up: somebody has to look. */
export async function deadTasks(tx: Tx): Promise<number> {
  const { count } = await tablesOf<JobsTables>(tx)
    .selectFrom('jobs.task')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function bodiesWithDueTasks(db: Db, moment: Moment): Promise<readonly number[]> {
  const rows = await tablesOf<JobsTables>(reading(db, moment))
    .selectFrom('jobs.task')
    .select('body_id')
    .distinct()
    .where('state', '=', 'waiting')
    .where('run_at', '<=', moment.at)
    .execute()
  return rows.map((row) => row.body_id)
}

async function runNext(db: Db, moment: Moment, tasks: readonly Task[], bodyId: number): Promise<TaskRun | null> {
  const outcome = await inTransaction<TaskRun | null>(db, moment, async (tx) => {
    const q = tablesOf<JobsTables>(tx)
    const row = await q
      .selectFrom('jobs.task')
      .selectAll()
      .where('body_id', '=', bodyId)
      .where('state', '=', 'waiting')
      .where('run_at', '<=', moment.at)
      .orderBy('run_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!row) return done(null)
    const error = await doTask(tx, tasks, row.kind, bodyId, row.data as FactData) // written by enqueue()
    if (error === null) {
      await q.deleteFrom('jobs.task').where('body_id', '=', bodyId).where('id', '=', row.id).execute()
      return done({ kind: row.kind, result: 'done' })
    }
    const attempts = row.attempts + 1
    const state = attempts >= MOST_ATTEMPTS ? ('dead' as const) : ('waiting' as const)
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** row.attempts)
    const run_at = instantOfMs(msOfInstant(moment.at) + wait)
    await q
      .updateTable('jobs.task')
      .set({ attempts, state, run_at, last_error: error.message.slice(0, 500) })
      .where('body_id', '=', bodyId)
      .where('id', '=', row.id)
      .execute()
    return done({ kind: row.kind, result: state === 'dead' ? 'dead' : 'failed', error })
  })
  return outcome.ok ? outcome.value : null
}

function doTask(tx: Tx, tasks: readonly Task[], kind: string, bodyId: number, data: FactData): Promise<Error | null> {
  return attempt(tx, async (own) => {
    const task = tasks.find((one) => one.kind === kind)
    if (!task) throw new Error(`nobody does tasks of kind ${kind}`)
    await task.run(own, data, bodyId)
  })
}
