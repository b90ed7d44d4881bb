import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { type Day, day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { activeOf, type FlowEvent } from '#law/flows/state.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { factsOf } from '#platform/journal/read.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { clocksOf, tick } from '../clocks/index.ts'
import { area } from './area.ts'
import type { RunOwner } from './contract.ts'
import { endRun } from './end-run.ts'
import { exampleXml, IN_FORCE_SINCE, MONDAY, STRAIGHT, settledCharts } from './examples.ts'
import { moveRun } from './move-run.ts'
import { openRun } from './open-run.ts'
import { chartInForce, processes } from './queries.ts'
import { runOf } from './run-of.ts'
import { lockRun } from './run-row.ts'
import { TIMER_OWNER } from './timers.ts'

const db = await testDatabase()
await settledCharts(db, { c1: exampleXml() })
const on = (date: string) => momentOf(instantAt(day(date), '09:00'))
const KEEPS = ['ALL.CORRECTION_NOTICE']
const [INTAKE, REVIEW] = STRAIGHT

async function begun(date = '2026-11-23', keeps: readonly string[] = KEEPS): Promise<RunOwner> {
  return accepted(
    await inTransaction(db, on(date), async (tx) => {
      const owner = { bodyId: 1, kind: 'case', id: newId(tx) }
      const chart = await chartInForce(tx, 'c1', tx.today)
      assert.ok(chart)
      await openRun(tx, { owner, chart, power: null, label: 'A-1', path: '/desk/cases/1', facts: {}, keeps })
      return done(owner)
    }),
  )
}

const move = (owner: RunOwner, event: FlowEvent | undefined, date: string) =>
  inTransaction(db, on(date), (tx) => moveRun(tx, owner, () => done(event ?? { type: 'start' })))
const stand = (owner: RunOwner) => runOf(reading(db, MONDAY), owner)

async function ticked(date: string): Promise<void> {
  accepted(await inTransaction(db, on(date), async (tx) => done((await tick(tx)).length)))
  for (const listener of area.listeners) {
    const { failures } = await follow(db, on(date), listener)
    assert.deepEqual(failures, [])
  }
}

test('a case that goes straight through leaves a stay at each step, with the working days each one took', async () => {
  const owner = await begun('2026-11-23')

  for (const [i, date] of ['2026-11-24', '2026-11-30', '2026-11-30', '2026-12-02'].entries())
    accepted(await move(owner, STRAIGHT[i], date))

  const run = await stand(owner)
  assert.deepEqual(
    run?.stays.map((stay) => [stay.element, stay.usedDays, stay.limitDays, stay.inTime]),
    [
      ['intake', 1, 1, true],
      // Tuesday 24 to Monday 30 November: four working days for a review promised in three.
      ['review', 4, 3, false],
      ['decide', 0, 1, true],
      ['deliver', 2, 1, false],
    ],
  )
  assert.deepEqual([run.active, run.endedBy], [[], 'chart'])
})

test('the promise counts from the day intake was left to the day of the decision', async () => {
  const owner = await begun('2026-11-20')
  for (const [i, date] of ['2026-11-24', '2026-11-27', '2026-11-30', '2026-12-10'].entries())
    accepted(await move(owner, STRAIGHT[i], date))

  const row = await processes(reading(db, MONDAY))
    .selectFrom('processes.run')
    .select(['counted_from', 'counted_days'])
    .where('owner_id', '=', owner.id)
    .executeTakeFirst()

  assert.deepEqual(row, { counted_from: '2026-11-24', counted_days: 4 })
})

test('days of a special procedure are not counted, neither for the step beside it nor for the promise', async () => {
  const owner = await begun('2026-11-23')
  accepted(await move(owner, INTAKE, '2026-11-23'))
  accepted(await move(owner, { type: 'message', name: 'special-started' }, '2026-11-24'))
  accepted(await move(owner, { type: 'message', name: 'special-ended' }, '2026-12-08'))

  accepted(await move(owner, REVIEW, '2026-12-09'))

  const stays = (await stand(owner))?.stays.filter(({ leftAt }) => leftAt !== null)
  assert.deepEqual(
    stays?.map((stay) => [stay.element, stay.usedDays, stay.inTime]),
    [
      ['intake', 0, true],
      // Received on the 23rd; counted are the 24th and, after the pause, 9 December.
      ['review', 2, true],
      // The procedure itself took its ten working days.
      ['special', 10, null],
    ],
  )
})

test('an event the chart does not wait for is refused, and the run stands where it stood', async () => {
  const owner = await begun()

  const outcome = await move(owner, REVIEW, '2026-11-24')

  assert.equal(outcome.ok ? 'done' : outcome.no.code, 'processes.not-at-this-step')
  assert.deepEqual((await stand(owner))?.active, ['intake'])
})

test('two who complete the same step at the same moment complete it once', async () => {
  const owner = await begun()

  const both = await Promise.all([move(owner, INTAKE, '2026-11-24'), move(owner, INTAKE, '2026-11-24')])

  assert.deepEqual(both.map((outcome) => outcome.ok).sort(), [false, true])
  assert.deepEqual((await stand(owner))?.active, ['review'])
})

test('the law above the chart ends a run wherever it stands; then nothing moves it any more', async () => {
  const owner = await begun()

  const ended = accepted(
    await inTransaction(db, on('2026-11-24'), async (tx) => done(await endRun(tx, owner, 'withdrawn'))),
  )

  assert.deepEqual([ended.before, ended.active, ended.flow['type']], [['intake'], [], 'ended'])
  assert.equal((await stand(owner))?.endedBy, 'withdrawn')
  const after = await move(owner, INTAKE, '2026-11-25')
  assert.equal(after.ok ? 'done' : after.no.code, 'processes.not-at-this-step')
})

test('a timer of the chart is a legal clock: it rings on the day after its last, once, whoever ticks', async () => {
  const owner = await begun('2026-11-23')
  accepted(await move(owner, INTAKE, '2026-11-24'))

  // Three working days after Tuesday: due on Friday the 27th, over on the 28th.
  await ticked('2026-11-27')
  const before = (await timers(owner)).map(({ fired }) => fired)
  await ticked('2026-11-28')
  await ticked('2026-11-30')

  assert.deepEqual(before, [false])
  assert.deepEqual(
    (await timers(owner)).map(({ fired }) => fired),
    [true],
  )
  const rung = (await factsOf(reading(db, MONDAY), 1, { kind: 'case', id: owner.id })).filter(
    ({ type }) => type === 'run.timer',
  )
  assert.deepEqual(
    rung.map(({ data, by }) => [by.id, Reflect.get(Object(data['flow']), 'element')]),
    [['processes.timers', 'overdue']],
  )
  assert.deepEqual((await stand(owner))?.active, ['review'])
})

test('a timer stands still while the chart does, and rings so many working days later', async () => {
  const owner = await begun('2026-11-23')
  accepted(await move(owner, INTAKE, '2026-11-24'))
  accepted(await move(owner, { type: 'message', name: 'special-started' }, '2026-11-25'))

  await ticked('2026-12-20')
  const meanwhile = (await timers(owner)).map(({ fired }) => fired)
  accepted(await move(owner, { type: 'message', name: 'special-ended' }, '2026-12-21'))
  const [timer] = await timers(owner)
  const clocks = await clocksOf(reading(db, on('2026-12-21')), { bodyId: 1, kind: TIMER_OWNER, ids: [timer?.id ?? ''] })

  assert.deepEqual(meanwhile, [false])
  // One of three working days was used up to the 25th; two more after Monday 21 December.
  assert.equal(clocks.get(timer?.id ?? '')?.[0]?.dueOn, '2026-12-23')
})

test('a timer whose step is left in time never rings', async () => {
  const owner = await begun('2026-11-23')
  accepted(await move(owner, INTAKE, '2026-11-24'))
  accepted(await move(owner, REVIEW, '2026-11-25'))

  await ticked('2026-12-31')

  assert.deepEqual(
    (await timers(owner)).map(({ fired, closed_at }) => [fired, closed_at !== null]),
    [[false, true]],
  )
})

test('a timer that the owner keeps is none of ours; one that it does not keep is', async () => {
  const kept = await begun('2026-11-23')
  const ours = await begun('2026-11-23', [])

  assert.equal((await timers(kept)).length, 0)
  // 行政许可法 §32(4): five working days of silence accept.
  await ticked('2026-12-01')
  assert.deepEqual((await stand(ours))?.active, ['review'])
  assert.deepEqual((await stand(kept))?.active, ['intake'])
})

test('an edition is in force from its first day and not before', async () => {
  const tx = reading(db, MONDAY)

  assert.equal((await chartInForce(tx, 'c1', IN_FORCE_SINCE))?.number, 1)
  assert.equal(await chartInForce(tx, 'c1', day('2025-12-31') satisfies Day), null)
  assert.equal(await chartInForce(tx, 'c9', IN_FORCE_SINCE), null)
})

async function timers(owner: RunOwner) {
  return processes(reading(db, MONDAY))
    .selectFrom('processes.timer')
    .select(['id', 'fired', 'closed_at'])
    .where('owner_id', '=', owner.id)
    .execute()
}

test('who waits for a run that somebody else moves is told of the stays as they are after that move', async () => {
  const owner = await begun('2026-11-23')
  let go = () => {}
  const gate = new Promise<void>((open) => {
    go = open
  })
  let moved = () => {}
  const hasMoved = new Promise<void>((tell) => {
    moved = tell
  })

  const first = inTransaction(db, on('2026-11-24'), async (tx) => {
    const outcome = await moveRun(tx, owner, () => done(must(INTAKE, 'first of four')))
    moved()
    await gate
    return outcome
  })
  await hasMoved
  const second = inTransaction(db, on('2026-11-24'), async (tx) => done(await lockRun(tx, owner)))
  const waits = () =>
    sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db.kysely)
  while ((await waits()).rows[0]?.n === 0);
  go()

  accepted(await first)
  const run = accepted(await second)
  assert.deepEqual(
    run?.open.map(({ element }) => element),
    ['review'],
  )
  assert.deepEqual(run && activeOf(run.state), ['review'])
})
