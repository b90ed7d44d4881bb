import { Gauge, type Registry } from 'prom-client'
import type { Area } from '../area.ts'
import { type Db, reading, tablesOf } from '../db/tx.ts'
import { behind } from '../journal/follow.ts'
import type { Moment } from '../now.ts'
import { deadTasks } from './run-tasks.ts'
import type { JobsTables } from './tables.ts'

/** Lets `/metrics` tell about what happens by itself; the database is asked when somebody reads it. */
export function jobGauges(
  registry: Registry,
  db: Db,
  clock: () => Moment,
  areas: readonly Pick<Area, 'listeners'>[],
): void {
  const registers = [registry]
  new Gauge({
    name: 'gongkai_dead_tasks',
    help: 'Tasks given up after twelve attempts; somebody has to look (jobs.task).',
    registers,
    async collect() {
      this.set(await deadTasks(reading(db, clock())))
    },
  })
  new Gauge({
    name: 'gongkai_failing_jobs',
    help: 'Recurring jobs whose last run failed (jobs.recurring).',
    registers,
    async collect() {
      const q = tablesOf<JobsTables>(reading(db, clock()))
      const failing = await q.selectFrom('jobs.recurring').select('name').where('last_error', 'is not', null).execute()
      this.set(failing.length)
    },
  })
  new Gauge({
    name: 'gongkai_unheard_facts',
    help: 'Facts that a listener has not passed yet.',
    labelNames: ['listener'],
    registers,
    async collect() {
      for (const { name } of areas.flatMap((area) => area.listeners))
        this.set({ listener: name }, await behind(reading(db, clock()), name))
    },
  })
}
