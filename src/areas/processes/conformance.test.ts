import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import type { FlowEvent } from '#law/flows/state.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { record } from '#platform/journal/record.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { tick } from '../clocks/index.ts'
import { approveChart } from './approve-chart.ts'
import { area } from './area.ts'
import type { RunOwner } from './contract.ts'
import { deviatingCases, deviationLines, deviationOfChart, deviationOfPower } from './deviations.ts'
import { draftChart } from './draft-chart.ts'
import { endRun } from './end-run.ts'
import { examplePower } from './example-power.ts'
import { exampleXml, IN_FORCE_SINCE, MONDAY, officerOf, STRAIGHT, settledCharts } from './examples.ts'
import { migrateRuns } from './migrate-runs.ts'
import { moveRun } from './move-run.ts'
import type { Moved } from './moved.ts'
import { openRun } from './open-run.ts'
import { publishChart } from './publish-chart.ts'
import { chartInForce } from './queries.ts'
import { replayEnded } from './replay-ended.ts'
import { settlePowers } from './settle-powers.ts'
import { supervisionOf } from './supervision.ts'

const db = await testDatabase()
const CHARTS = ['straight', 'skip', 'few', 'withdrawn', 'moved', 'rung', 'silent', 'strange']
await settledCharts(db, Object.fromEntries(CHARTS.map((id) => [id, exampleXml()])))
const powers = CHARTS.map((chart, i) => examplePower(`pl00${i}`, { chart, item: chart }))
accepted(
  await inTransaction(db, MONDAY, (t) => settlePowers(t, { kind: 'machine', name: 'settle' }, powers, IN_FORCE_SINCE)),
)
const tx = reading(db, MONDAY)
const on = (date: string) => momentOf(instantAt(day(date), '09:00'))
const act = <T>(verb: (t: Tx) => Promise<T>, date = '2026-11-23') =>
  inTransaction(db, on(date), async (t) => done(await verb(t))).then(accepted)

/** What an owner does with what comes back from a move: one fact of its own, with the flow in it. */
const tell = (t: Tx, { bodyId, kind, id }: RunOwner, { flow }: Pick<Moved, 'flow'>) =>
  record(t, VISITOR, { type: 'case.moved', bodyId, subject: { kind, id }, data: { flow: [flow] } })

async function begun(chartId: string): Promise<RunOwner> {
  return act(async (t) => {
    const owner = { bodyId: 9, kind: 'case', id: newId(t) }
    const chart = await chartInForce(t, chartId, t.today)
    assert.ok(chart)
    const keeps = ['ALL.CORRECTION_NOTICE']
    const opening = {
      owner,
      chart,
      power: chartId,
      label: `A-${chartId}`,
      path: `/desk/cases/${chartId}`,
      facts: {},
      keeps,
    }
    await tell(t, owner, await openRun(t, opening))
    return owner
  })
}

/** Moves a case, and tells of it unless what happened is to stay out of the journal. */
async function move(owner: RunOwner, events: readonly FlowEvent[], untold: readonly string[] = []): Promise<void> {
  for (const event of events)
    await act(async (t) => {
      const moved = accepted(await moveRun(t, owner, () => done(event)))
      if (!untold.includes('element' in event ? (event.element ?? '') : '')) await tell(t, owner, moved)
    })
}

const replayed = () => act(async (t) => accepted(await replayEnded(t, 1000)))

test('cases that went as the chart says deviate in nothing', async () => {
  for (let i = 0; i < 5; i += 1) await move(await begun('straight'), STRAIGHT)

  await replayed()

  const none = { perMille: 0, cases: 0, skipped: 0, reordered: 0, foreign: 0 }
  assert.deepEqual(await deviationOfChart(tx, 'straight'), { asOf: on('2026-11-23').at, replayed: 5, found: none })
})

test('a step that the journal of a case lacks shows up in the rate of its power, with the case behind it', async () => {
  for (let i = 0; i < 9; i += 1) await move(await begun('skip'), STRAIGHT)
  const odd = await begun('skip')
  await move(odd, STRAIGHT, ['review'])

  await replayed()

  const found = { perMille: 100, cases: 1, skipped: 1, reordered: 0, foreign: 0 }
  assert.deepEqual((await deviationOfPower(tx, { id: 'pl001', item: 'skip' }))?.found, found)
  assert.deepEqual((await deviationOfChart(tx, 'skip'))?.found, found)
  assert.deepEqual(
    (await deviatingCases(tx, { id: 'pl001', item: 'skip' }, 'all')).map(({ owner, label, path, skipped }) => [
      ...[owner, label, path, skipped],
    ]),
    [[odd, 'A-skip', '/desk/cases/skip', ['review']]],
  )
})

test('a rate is not told of fewer than five cases', async () => {
  for (let i = 0; i < 4; i += 1) await move(await begun('few'), STRAIGHT, ['review'])

  await replayed()

  const deviation = await deviationOfChart(tx, 'few')
  assert.deepEqual([deviation?.replayed, deviation?.found], ['few', null])
})

test('a case that was withdrawn has skipped nothing of what was still to come', async () => {
  for (let i = 0; i < 5; i += 1) {
    const owner = await begun('withdrawn')
    await move(owner, STRAIGHT.slice(0, 1))
    await act(async (t) => tell(t, owner, await endRun(t, owner, 'withdrawn')))
  }

  await replayed()

  assert.equal((await deviationOfChart(tx, 'withdrawn'))?.found?.cases, 0)
})

test('a case that was moved to another edition is replayed on each for its part', async () => {
  const [writer, second, head] = (['review', 'legal', 'decide'] as const).map((role, i) =>
    officerOf('market', role, `0190a000-0000-7000-8000-00000000000${i}`),
  )
  assert.ok(writer && second && head)
  const owners = [
    await begun('moved'),
    await begun('moved'),
    await begun('moved'),
    await begun('moved'),
    await begun('moved'),
  ]
  for (const owner of owners) await move(owner, STRAIGHT.slice(0, 1))
  const xml = exampleXml({ review: 'examine', legal: true })
  await act((t) => draftChart(t, writer, { chartId: 'moved', revision: 0, xml, note: '加法制审核' }))
  await act((t) => approveChart(t, second, { chartId: 'moved', revision: 1 }))
  await act((t) => publishChart(t, head, { chartId: 'moved', revision: 1, from: t.today }))
  const migration = { chartId: 'moved', from: 1, to: 2, map: { review: 'examine' }, reason: '条例修订' }
  await act(async (t) => accepted(await migrateRuns(t, head, migration)))
  const rest = ['examine', 'legal', 'decide', 'deliver'].map((element) => ({ type: 'complete', element }) as const)
  for (const [i, owner] of owners.entries()) await move(owner, rest, i === 0 ? ['legal'] : [])

  await replayed()

  // Only the first left out the legal review, which the new edition asks for.
  const found = { perMille: 200, cases: 1, skipped: 1, reordered: 0, foreign: 0 }
  assert.deepEqual((await deviationOfChart(tx, 'moved'))?.found, found)
})

test('a timer that rang is part of the story and no deviation', async () => {
  const owners = [
    await begun('rung'),
    await begun('rung'),
    await begun('rung'),
    await begun('rung'),
    await begun('rung'),
  ]
  for (const owner of owners) await move(owner, STRAIGHT.slice(0, 1))
  await act(async (t) => (await tick(t)).length, '2026-12-10')
  for (const listener of area.listeners) await follow(db, on('2026-12-10'), listener)
  for (const owner of owners) await move(owner, STRAIGHT.slice(1))

  await replayed()

  assert.equal((await deviationOfChart(tx, 'rung'))?.found?.cases, 0)
})

test('an ended case of which the journal tells nothing deviates from its first step on', async () => {
  for (let i = 0; i < 5; i += 1)
    await act(async (t) => {
      const owner = { bodyId: 9, kind: 'case', id: newId(t) }
      const chart = await chartInForce(t, 'silent', t.today)
      assert.ok(chart)
      await openRun(t, { owner, chart, power: 'silent', label: 'A', path: '/a', facts: {} })
      await endRun(t, owner, 'terminated')
    })

  await replayed()

  assert.deepEqual((await deviationOfChart(tx, 'silent'))?.found?.skipped, 5)
})

test('a step that no chart has, and one told twice, are counted as what they are', async () => {
  for (let i = 0; i < 5; i += 1) {
    const owner = await begun('strange')
    await move(owner, STRAIGHT.slice(0, 2))
    if (i === 0) {
      const chart = (await chartInForce(tx, 'strange', MONDAY.today))?.hash ?? ''
      for (const element of ['favour', 'intake'])
        await act((t) => tell(t, owner, { flow: { chart, type: 'complete', element } }))
    }
    await move(owner, STRAIGHT.slice(2))
  }

  await replayed()

  const found = (await deviationOfChart(tx, 'strange'))?.found
  assert.deepEqual([found?.cases, found?.foreign, found?.reordered, found?.skipped], [1, 1, 1, 0])
})

test('each case is replayed once, whoever runs the job again', async () => {
  await move(await begun('straight'), STRAIGHT)
  const before = Number((await deviationOfChart(tx, 'straight'))?.replayed)

  const first = await replayed()
  const again = await replayed()

  assert.deepEqual([first.replayed, again.replayed], [1, 0])
  assert.equal((await deviationOfChart(tx, 'straight'))?.replayed, before + 1)
})

test('cases behind a rate are for supervisors: the body itself, who keeps the charts, and the body of supervision', async () => {
  const sees = async (body: string, role: 'decide' | 'legal' | 'review' | 'other') => {
    const supervised = await supervisionOf(tx, officerOf(body, role, '0190a000-0000-7000-8000-000000000009'))
    return supervised.ok ? (await deviationLines(tx, supervised.value)).length : supervised.no.code
  }

  assert.equal(await sees('market', 'review'), 'processes.not-a-supervisor')
  assert.equal(await sees('market', 'decide'), CHARTS.length)
  assert.equal(await sees('forestry', 'decide'), 0)
  assert.equal(await sees('discipline', 'other'), CHARTS.length)
  assert.equal(await sees('service_bureau', 'legal'), CHARTS.length)
  const visitor = await supervisionOf(tx, VISITOR)
  assert.equal(visitor.ok, false)
})
