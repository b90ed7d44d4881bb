import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { day, type Instant, instantAt, instantOfMs, msOfInstant } from '#base/days.ts'
import { accepted, done, refuse } from '#base/outcome.ts'
import type { Job, Task } from '../area.ts'
import { inTransaction, reading, tablesOf } from '../db/tx.ts'
import { makeLog } from '../log.ts'
import { momentOf } from '../now.ts'
import { testDatabase } from '../testing/database.ts'
import { enqueue } from './enqueue.ts'
import { runRecurring } from './run-recurring.ts'
import { deadTasks, runTasks } from './run-tasks.ts'
import { startScheduler } from './scheduler.ts'
import type { JobsTables } from './tables.ts'

const start = instantAt(day('2026-11-23'), '09:00')
const later = (seconds: number) => momentOf(instantOfMs(msOfInstant(start) + seconds * 1000))

async function put(
  db: Awaited<ReturnType<typeof testDatabase>>,
  kind: string,
  n: number,
  runAt?: Instant,
): Promise<void> {
  const order = { kind, bodyId: n % 3, data: { n }, ...(runAt ? { runAt } : {}) }
  accepted(await inTransaction(db, momentOf(start), async (tx) => done(await enqueue(tx, order))))
}

test('a task is done once, though three processes are at it', async () => {
  const db = await testDatabase({ migrations: [] })
  const seen: unknown[] = []
  const print: Task = { kind: 'print', run: async (_, { n }) => void seen.push(n) }
  for (let n = 0; n < 30; n += 1) await put(db, 'print', n)

  await Promise.all([1, 2, 3].map(() => runTasks(db, later(0), [print])))

  assert.deepEqual(
    [...seen].sort((a, b) => Number(a) - Number(b)),
    Array.from({ length: 30 }, (_, n) => n),
  )
  assert.deepEqual(await runTasks(db, later(0), [print]), [])
})

test('a task of a refused verb never happens, and one for tomorrow waits', async () => {
  const db = await testDatabase({ migrations: [] })
  const seen: unknown[] = []
  const print: Task = { kind: 'print', run: async (_, { n }) => void seen.push(n) }
  await inTransaction(db, momentOf(start), async (tx) => {
    await enqueue(tx, { kind: 'print', bodyId: 1, data: { n: 1 } })
    return refuse({ code: 'cases.too-late', kind: 'conflict' })
  })
  await put(db, 'print', 2, later(86_400).at)

  await runTasks(db, later(86_399), [print])
  assert.deepEqual(seen, [])

  await runTasks(db, later(86_400), [print])
  assert.deepEqual(seen, [2])
})

test('a failing task leaves nothing behind, waits longer each time, and is given up visibly after twelve attempts', async () => {
  const db = await testDatabase({ migrations: [] })
  const attempts: number[] = []
  let now = 0
  const print: Task = {
    kind: 'print',
    run: async (tx) => {
      attempts.push(now)
      await sql`insert into jobs.recurring (name) values ('trace')`.execute(tx.kysely)
      throw new Error('the printer is out of paper')
    },
  }
  await put(db, 'print', 1)

  for (; now < 6 * 3600; now += 5) await runTasks(db, later(now), [print])

  assert.deepEqual(attempts, [0, 5, 15, 35, 75, 155, 315, 635, 1275, 2555, 5115, 8715])
  const row = await tablesOf<JobsTables>(reading(db, later(0)))
    .selectFrom('jobs.task')
    .selectAll()
    .executeTakeFirstOrThrow()
  assert.equal(row.state, 'dead')
  assert.equal(row.last_error, 'the printer is out of paper')
  assert.equal(await deadTasks(reading(db, later(0))), 1)
  assert.equal((await sql`select from jobs.recurring`.execute(db.kysely)).rows.length, 0)
})

test('a recurring job runs at its interval, once over all processes, and says what went wrong', async () => {
  const db = await testDatabase({ migrations: [] })
  let runs = 0
  const tick: Job = {
    name: 'tick',
    every: 60,
    run: async () => {
      runs += 1
      if (runs === 3) throw new Error('the calendar of 2031 is missing')
    },
  }

  await Promise.all([1, 2, 3].map(() => runRecurring(db, later(0), tick)))
  await runRecurring(db, later(59), tick)
  assert.equal(runs, 1)
  await runRecurring(db, later(60), tick)
  assert.equal(runs, 2)
  await assert.rejects(runRecurring(db, later(120), tick), /2031/)
  await runRecurring(db, later(130), tick)

  assert.equal(runs, 3)
  const row = await tablesOf<JobsTables>(reading(db, later(0)))
    .selectFrom('jobs.recurring')
    .selectAll()
    .executeTakeFirstOrThrow()
  assert.equal(row.last_error, 'the calendar of 2031 is missing')
})

test('the scheduler does what is due and stops only when what it began is finished', async () => {
  const db = await testDatabase({ migrations: [] })
  const begun = Promise.withResolvers<void>()
  const mayEnd = Promise.withResolvers<void>()
  let ended = false
  const print: Task = {
    kind: 'print',
    run: async () => {
      begun.resolve()
      await mayEnd.promise
      ended = true
    },
  }
  await put(db, 'print', 1)

  const scheduler = startScheduler({
    db,
    areas: [{ listeners: [], jobs: [], tasks: [print] }],
    jobs: [],
    clock: () => later(1),
    log: makeLog('silent'),
  })
  await begun.promise
  const stopped = scheduler.stop()
  mayEnd.resolve()
  await stopped

  assert.equal(ended, true)
  assert.deepEqual(await runTasks(db, later(1), [print]), [])
})
