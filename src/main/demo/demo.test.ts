import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { reportsView } from '#areas/reports/pages/reports-view.ts'
import { day, instantAt } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { bodiesWithJournal, verifyJournal } from '#platform/journal/verify.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { settleDemo } from '../demo.ts'
import { lanesOf } from './lanes.ts'

const monday = momentOf(instantAt(day('2026-11-23'), '09:30'))

/** What a county looks like that does not hang on ids drawn at random. */
async function county(seed: number) {
  const db = await testDatabase()
  let last = 0
  await settleDemo(db, monday, (done) => (last = done), { cases: 220, penalties: 60, seed })
  const { rows } = await sql<{ line: string; state: string; channel: string }>`
    select number || item_id || state || coalesce(due_on::text, '-') || light || step as line, state, channel
    from cases.application order by number`.execute(db.kysely)
  return { db, rows, last }
}

const first = await county(7)

test('the demo county holds cases in every state and from every channel, with chains that hold', async () => {
  const states = new Set(first.rows.map(({ state }) => state))
  for (const state of ['submitted', 'accepted', 'suspended', 'granted', 'delivered', 'not_accepted', 'withdrawn'])
    assert.ok(states.has(state), state)
  assert.deepEqual([...new Set(first.rows.map(({ channel }) => channel))].sort(), ['agent', 'counter', 'online'])
  assert.ok(first.last > 0, 'progress was told')
  const tx = reading(first.db, monday)
  for (const body of await bodiesWithJournal(tx)) assert.equal((await verifyJournal(tx, body)).broken, null)
})

test('every document an applicant of the demonstration handed in can be opened', async () => {
  const { rows } = await sql<{ digest: string }>`
    select distinct file_digest as digest from cases.material where file_digest is not null`.execute(first.db.kysely)

  assert.ok(rows.length > 0)
  for (const { digest } of rows) assert.match((await first.db.files.get(digest)).toString('latin1', 0, 8), /^%PDF-/)
})

test('reports on the last year are there: two came after their last day, and at least three are missing', async () => {
  const rows = await reportsView(reading(first.db, monday), 'zh-Hans', 2025)
  const standing = (is: string) => rows.filter((row) => row.standing === is).length

  assert.equal(standing('wasLate'), 2)
  assert.ok(standing('isLate') >= 3)
})

test('the same seed and day make the same county, another seed another one', async () => {
  const again = await county(7)
  assert.deepEqual(again.rows, first.rows)
  assert.notDeepEqual((await county(8)).rows, first.rows)
})

test('bodies that decide something together are told in one lane, and every body in one lane only', () => {
  const story = (function* () {})()
  const dice = { int: () => 0, chance: () => false, pick: <T>(from: readonly T[]) => from[0] as T } // never thrown here
  const planned = [[1, 2], [2, 3], [4], [5], [6, 4]].map((bodies) => ({
    on: monday.today,
    dice,
    bodies,
    mandated: false,
    story,
  }))
  const lanes = lanesOf(planned, 3).map(({ bodies }) => [...bodies].sort())

  assert.deepEqual(lanes.sort(), [[1, 2, 3], [4, 6], [5]])
})

test('entries of the last weeks carry files that were cleaned and looked through like any other', async () => {
  const { rows } = await sql<{ name: string; state: string }>`
    select f.name, d.state from catalogue.file f join catalogue.disclosure d on d.body_id = f.body_id and d.id = f.disclosure_id
    order by f.name`.execute(first.db.kysely)
  assert.ok(rows.length >= 3)
  for (const { name, state } of rows) {
    assert.match(name, /\.xlsx$/)
    assert.equal(state, 'published')
  }
})
