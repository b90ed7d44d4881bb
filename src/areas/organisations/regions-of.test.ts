import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { bringCountyTo } from './examples.ts'
import { readBodies } from './read-bodies.ts'
import { regionsOf } from './regions-of.ts'
import { settleBodies } from './settle-bodies.ts'

const db = await testDatabase()
const monday = momentOf(instantAt(day('2026-11-23'), '09:00'))
const bodies = readBodies()
accepted(await inTransaction(db, monday, (tx) => settleBodies(tx, { kind: 'machine', name: 'settle' }, bodies)))
const eco = bodies.find(({ id }) => id === 'eco')?.number ?? 0
const regions = () => regionsOf(reading(db, monday), eco)

test('where no real divisions were brought in, nobody knows in which province a body lies', async () => {
  assert.deepEqual(await regions(), [])
})

test('a body lies in its county, its prefecture and its province, which rules also call by its short name', async () => {
  await inTransaction(db, monday, (tx) => bringCountyTo(tx, '广东省', '海南藏族自治州'))

  const named = await regions()

  assert.deepEqual(named, ['安澜县', '海南藏族自治州', '广东省', '广东'])
  assert.ok(!named.includes('海南'), 'a prefecture is not cut short: Hainan is another province')
})

test('an autonomous region is called by its first word too', async () => {
  await inTransaction(db, monday, (tx) => bringCountyTo(tx, '新疆维吾尔自治区', '某市'))

  assert.deepEqual((await regions()).slice(-2), ['新疆维吾尔自治区', '新疆'])
})
