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

/** What runs by itself, once it is started. */
export interface Scheduler {
  /** Everything looks at once whether there is something to do. */
  wake(): void
  stop(): Promise<void>
}

const POLL_MS = 400

/**
 * Starts everything that happens by itself: listeners, tasks and recurring jobs, each in a loop of its own, polled (an
 * empty poll costs 0.2 ms). Several processes may run one each. `wake` has them look at once, after a verb; `stop` waits
 * for what is under way.
 */
export function startScheduler({ db, areas, jobs, tasks: own = [], clock, log }: Schedule): Scheduler {
  const stopping = new AbortController()
  // What the public finds stands to the right and hears first; what others make of a fact is heard in the next round.
  const listeners = areas.toReversed().flatMap((area) => area.listeners)
  const allJobs = [...jobs, ...areas.flatMap((area) => area.jobs)]
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
    let heard = 0
    for (const listener of listeners) {
      const followed = await follow(db, clock(), listener)
      heard += followed.heard
      for (const { bodyId, seq, error } of followed.failures)
        log.error({ err: error, listener: listener.name, bodyId, seq }, 'a fact could not be heard')
    }
    return heard > 0
  }
  const working = async () => {
    for (const { kind, result, error } of await runTasks(db, clock(), tasks))
      if (error) log.error({ err: error, task: kind, result }, 'a task failed')
  }

  const alarms = [recurring, listening, working].map((round) => ({ round, alarm: new Alarm() }))
  const loops = alarms.map(({ round, alarm }) => repeat(round, alarm, stopping.signal, log))
  const wake = () => {
    for (const { alarm } of alarms) alarm.ring()
  }
  return {
    wake,
    stop: async () => {
      stopping.abort()
      wake()
      await Promise.all(loops)
    },
  }
}

/** `round` answers true where there may be more at once. */
async function repeat(round: () => Promise<unknown>, alarm: Alarm, signal: AbortSignal, log: Log): Promise<void> {
  while (!signal.aborted) {
    alarm.set()
    const more = await round().catch((err: unknown) => log.error({ err }, 'a round of the scheduler failed')) // the database may be away for a moment
    if (more !== true) await alarm.sleep(POLL_MS)
  }
}

/** A sleep that can be ended. Rung while a round is under way, the next sleep ends at once: nothing is slept through. */
class Alarm {
  #rung = new AbortController()

  set(): void {
    this.#rung = new AbortController()
  }

  ring(): void {
    this.#rung.abort()
  }

  async sleep(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#rung.signal }).catch(() => undefined) // rung
  }
}
