import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { approveChart } from './approve-chart.ts'
import type { MigrationPreview, RunOwner } from './contract.ts'
import { draftChart } from './draft-chart.ts'
import { exampleXml, MONDAY, officerOf, STRAIGHT, settledCharts } from './examples.ts'
import { type MigrateInput, migrateRuns } from './migrate-runs.ts'
import { moveRun } from './move-run.ts'
import { openRun } from './open-run.ts'
import { previewMigration } from './preview-migration.ts'
import { publishChart } from './publish-chart.ts'
import { chartInForce, processes } from './queries.ts'
import { runOf } from './run-of.ts'

const db = await testDatabase()
await settledCharts(db, Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`m${i}`, exampleXml()])))
const writer = officerOf('market', 'review', '0190a000-0000-7000-8000-000000000001')
const second = officerOf('market', 'legal', '0190a000-0000-7000-8000-000000000002')
const head = officerOf('market', 'decide', '0190a000-0000-7000-8000-000000000003')
const stranger = officerOf('forestry', 'decide', '0190a000-0000-7000-8000-000000000004')
const tx = reading(db, MONDAY)
const REASON = '审查时限依新条例缩短'
const on = (date: string) => momentOf(instantAt(day(date), '09:00'))

async function published(chartId: string, xml: string, from = MONDAY.today): Promise<void> {
  const draft = { chartId, revision: 0, xml, note: '改' }
  accepted(await inTransaction(db, MONDAY, (t) => draftChart(t, writer, draft)))
  accepted(await inTransaction(db, MONDAY, (t) => approveChart(t, second, { chartId, revision: 1 })))
  const input = { chartId, revision: 1, from }
  accepted(await inTransaction(db, MONDAY, (t) => publishChart(t, head, input)))
}

async function begun(chartId: string, steps: number): Promise<RunOwner> {
  const owner = accepted(
    await inTransaction(db, on('2026-11-20'), async (t) => {
      const whose = { bodyId: 1, kind: 'case', id: newId(t) }
      const chart = await chartInForce(t, chartId, t.today)
      assert.ok(chart)
      const keeps = ['ALL.CORRECTION_NOTICE']
      await openRun(t, { owner: whose, chart, power: null, label: 'A-1', path: '/desk/1', facts: {}, keeps })
      return done(whose)
    }),
  )
  for (const event of STRAIGHT.slice(0, steps))
    accepted(await inTransaction(db, on('2026-11-20'), (t) => moveRun(t, owner, () => done(event))))
  return owner
}

const migration = (chartId: string, map: Record<string, string> = {}): MigrateInput => ({
  ...{ chartId, from: 1, to: 2, map, reason: REASON },
})
const migrated = (chartId: string, map?: Record<string, string>) =>
  inTransaction(db, MONDAY, (t) => migrateRuns(t, head, migration(chartId, map)))
const codeOf = (outcome: { ok: true } | { ok: false; no: { code: string } }) => (outcome.ok ? 'done' : outcome.no.code)
/** The example with its review called otherwise. */
const RENAMED = exampleXml({ review: 'examine' })

let count = 6
standing('migrate running cases', {
  db,
  moment: MONDAY,
  verb: migrateRuns,
  make: async () => {
    const chartId = `m${count++}`
    await begun(chartId, 1)
    await published(chartId, exampleXml({ legal: true }))
    return migration(chartId)
  },
  allowed: head,
  notAllowed: { 'a visitor': VISITOR, 'a head of another body': stranger, 'somebody who drew it': writer },
  fact: 'chart.runs-migrated',
})

test('a running case finishes on the edition it began on, while a new one follows the new', async () => {
  const old = await begun('m0', 1)
  await published('m0', exampleXml({ legal: true }))

  const review = STRAIGHT[1]
  assert.ok(review)
  const moved = accepted(await inTransaction(db, MONDAY, (t) => moveRun(t, old, () => done(review))))

  assert.deepEqual(moved.active, ['decide'])
  assert.equal((await chartInForce(tx, 'm0', MONDAY.today))?.number, 2)
})

test('moved to the new edition, a waiting case picks up the legal review that was put in behind it', async () => {
  const owner = await begun('m1', 1)
  await published('m1', exampleXml({ legal: true }))

  assert.deepEqual(accepted(await migrated('m1')), { moved: 1 })

  const review = STRAIGHT[1]
  assert.ok(review)
  const moved = accepted(await inTransaction(db, MONDAY, (t) => moveRun(t, owner, () => done(review))))
  assert.deepEqual(moved.active, ['legal'])
  const [fact] = (await factsOf(tx, 1, { kind: 'case', id: owner.id })).filter(({ type }) => type === 'run.migrated')
  assert.equal(fact?.data['reason'], REASON)
  assert.equal(Reflect.get(Object(fact.data['flow']), 'type'), 'migrated')
})

test('a step that lost its name is no lawful place until the map says what it is called now', async () => {
  const owner = await begun('m2', 1)
  await begun('m2', 0)
  await published('m2', RENAMED)

  const blind = await previewMigration(tx, migration('m2'))
  const seeing = await previewMigration(tx, migration('m2', { review: 'examine' }))

  assert.deepEqual(
    [blind?.lawful, placesOf(blind)],
    [
      false,
      [
        { from: 'intake', to: 'intake' },
        { from: 'review', to: null },
      ],
    ],
  )
  assert.deepEqual([seeing?.lawful, placesOf(seeing).at(-1)], [true, { from: 'review', to: 'examine' }])
  assert.equal(codeOf(await migrated('m2')), 'processes.no-lawful-place')
  assert.deepEqual((await runOf(tx, owner))?.chart.number, 1)
  accepted(await migrated('m2', { review: 'examine' }))
  const run = await runOf(tx, owner)
  assert.deepEqual([run?.chart.number, run?.active, run?.stays.at(-1)?.element], [2, ['examine'], 'examine'])
})

test('a timer whose limit did not change runs on; one whose limit changed begins anew', async () => {
  const same = await begun('m3', 1)
  await published('m3', RENAMED)
  const changed = await begun('m4', 1)
  await published('m4', exampleXml({ reviewDays: 2 }))

  accepted(await migrated('m3', { review: 'examine' }))
  accepted(await migrated('m4'))

  const timers = async ({ id }: RunOwner) =>
    processes(tx)
      .selectFrom('processes.timer')
      .select(['element', 'closed_at'])
      .where('owner_id', '=', id)
      .orderBy('id')
      .execute()
  assert.deepEqual(
    (await timers(same)).map((timer) => [timer.element, timer.closed_at === null]),
    [['overdue', true]],
  )
  assert.deepEqual(
    (await timers(changed)).map((timer) => [timer.element, timer.closed_at === null]),
    [
      ['overdue', false],
      ['overdue', true],
    ],
  )
})

test('a map of steps that never were, a move to nowhere and a move of nothing are refused', async () => {
  await published('m5', exampleXml({ reviewDays: 2 }))

  assert.equal(codeOf(await migrated('m5')), 'processes.nothing-to-move')
  assert.equal(codeOf(await migrated('m5', { nowhere: 'review' })), 'processes.unknown-step')
  const back = inTransaction(db, MONDAY, (t) => migrateRuns(t, head, { ...migration('m5'), to: 1 }))
  assert.equal(codeOf(await back), 'processes.no-such-edition')
  assert.equal(await previewMigration(tx, { ...migration('m5'), to: 9 }), null)
})

test('nothing runs on an edition before the day it is published for', async () => {
  const owner = await begun('m11', 1)
  await published('m11', exampleXml({ legal: true }), day('2026-11-24'))

  assert.equal(codeOf(await migrated('m11')), 'processes.not-in-force-yet')
  assert.equal((await runOf(tx, owner))?.chart.number, 1)
  const input = migration('m11')
  assert.equal(codeOf(await inTransaction(db, on('2026-11-24'), (t) => migrateRuns(t, head, input))), 'done')
})

function placesOf(preview: MigrationPreview | null) {
  return (preview?.runs ?? []).flatMap(({ places }) => places).sort((a, b) => (a.from < b.from ? -1 : 1))
}
