import { setTimeout as sleep } from 'node:timers/promises'
import type { Area, Job, Task } from '../area.ts'
import type { Db } from '../db/tx.ts'
import { follow } from '../journal/follow.ts'
import type { Log } from '../log.ts'
import type { Moment } from '../now.ts'
import { runRecurring } from './run-recurring.ts'
import { runTasks } from './run-tasks.ts'

/** What the scheduler needs; `clock` is the wall clock, or a test's. */
export interface Schedule {
  readonly db: Db
  readonly areas: readonly Pick<Area, 'listeners' | 'jobs' | 'tasks'>[]
  /** Jobs and tasks of the platform itself. */
  readonly jobs: readonly Job[]
  readonly tasks?: readonly Task[]
  readonly clock: () => Moment
  readonly log: Log
}

const POLL_MS = 400

/**
 * Starts everything that happens by itself: listeners, tasks and recurring jobs, each in a loop of its own, polled (an
 * empty poll costs 0.2 ms). Several processes may run one each. `stop` waits for what is under way.
 */
export function startScheduler({ db, areas, jobs, tasks: own = [], clock, log }: Schedule): {
  stop: () => Promise<void>
} {
  const stopping = new AbortController()
  const allJobs = [...jobs, ...areas.flatMap((area) => area.jobs)]
  const listeners = areas.flatMap((area) => area.listeners)
  const tasks = [...own, ...areas.flatMap((area) => area.tasks ?? [])]

  const recurring = async () => {
    for (const job of allJobs) {
      if (stopping.signal.aborted) return
      try {
        await runRecurring(db, clock(), job)
      } catch (err) {
        log.error({ err, job: job.name }, 'a recurring job failed')
      }
    }
  }
  const listening = async () => {
    for (const listener of listeners)
      for (const { bodyId, seq, error } of (await follow(db, clock(), listener)).failures)
        log.error({ err: error, listener: listener.name, bodyId, seq }, 'a fact could not be heard')
  }
  const working = async () => {
    for (const { kind, result, error } of await runTasks(db, clock(), tasks))
      if (error) log.error({ err: error, task: kind, result }, 'a task failed')
  }

  const loops = [recurring, listening, working].map((round) => repeat(round, stopping.signal, log))
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

async function repeat(round: () => Promise<void>, signal: AbortSignal, log: Log): Promise<void> {
  while (!signal.aborted) {
    await round().catch((err: unknown) => log.error({ err }, 'a round of the scheduler failed')) // the database may be away for a moment
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined) // woken to stop
  }
}
