import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { chainAbove, findBodyByCode, listBodies, windowsOf } from './queries.ts'
import { readBodies } from './read-bodies.ts'
import { settleBodies } from './settle-bodies.ts'

const MACHINE = { kind: 'machine', name: 'settle' } as const
const monday = momentOf(instantAt(day('2026-11-23'), '09:00'))
const db = await testDatabase()
const settle = async () => accepted(await inTransaction(db, monday, (tx) => settleBodies(tx, MACHINE, readBodies())))

test('the county is settled once; a second run finds it standing and writes nothing', async () => {
  const bodies = readBodies()

  assert.deepEqual(await settle(), { written: bodies.length })
  assert.deepEqual(await settle(), { written: 0 })
  assert.equal((await listBodies(reading(db, monday))).length, bodies.length)
})

test('a body whose telephone changes in the lawbook is written again, the others are not', async () => {
  await settle()
  const [first, ...rest] = readBodies()
  assert.ok(first)
  const moved = [{ ...first, telephone: '0999-6000000' }, ...rest]

  assert.deepEqual(accepted(await inTransaction(db, monday, (tx) => settleBodies(tx, MACHINE, moved))), { written: 1 })
  assert.deepEqual(await settle(), { written: 1 })
})

test('above the village of Shiqiao stand the township of Linjiang and the county government', async () => {
  await settle()
  const tx = reading(db, monday)
  const village = await findBodyByCode(tx, 'vil_a')
  assert.ok(village)

  assert.deepEqual(
    (await chainAbove(tx, village.id)).map(({ code }) => code),
    ['vil_a', 'town_a', 'gov'],
  )
})

test('the market bureau is received at the windows of the service centre that the lawbook numbers', async () => {
  await settle()
  const tx = reading(db, monday)
  const written = readBodies().find(({ id }) => id === 'market')
  assert.ok(written?.windows)
  const windows = await windowsOf(tx, written.number, monday.today)

  assert.equal(windows.length, written.windows.to - written.windows.from + 1)
  assert.equal(windows[0]?.number, written.windows.from)
  assert.ok(windows.every(({ at }) => at['zh-Hans'] === '政务服务中心'))
})
