import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import * as norms from '../norms/examples.ts'
import { indexHouse } from './examples.ts'
import { find } from './find.ts'

const db = await testDatabase()
await norms.settleNorms(db)
const makers = norms.makersOf('market')
const issue = (title: string, more: Parameters<typeof norms.issued>[1] = {}) =>
  norms.normAt(db, makers, 'issued', { draft: { title }, issue: more })
const found = async (typed: string, on: string) =>
  (await find(reading(db, norms.morning(on)), typed, { kind: 'norm' })).hits.map(({ title, standing }) => [
    title['zh-Hans'],
    standing,
  ])

test('a normative document is marked before it holds and after its term, by the day alone (政府信息公开条例 §20(1))', async () => {
  await issue('安澜县夜间经济扶持办法', { inForceFrom: '2026-03-01', validTo: '2027-02-28' })
  await indexHouse(db, norms.morning('2026-01-07'))
  const title = '安澜县夜间经济扶持办法'

  assert.deepEqual(await found(title, '2026-02-28'), [[title, 'not_yet']])
  assert.deepEqual(await found(title, '2026-03-01'), [[title, null]])
  assert.deepEqual(await found(title, '2027-02-28'), [[title, null]])
  assert.deepEqual(await found(title, '2027-03-01'), [[title, 'expired']])
})

test('a document that was replaced is marked and stands below the one in its place, though its name is tighter', async () => {
  const old = await issue('集市管理办法', { validTo: '2030-01-01' })
  await issue('安澜县集市和夜市管理办法', {
    ...{ inForceFrom: '2026-04-01', validTo: '2030-01-01' },
    replaces: `${old.bodyId}-${old.serial}`,
  })
  await indexHouse(db, norms.morning('2026-01-07'))

  assert.deepEqual(await found('管理办法', '2026-04-02'), [
    ['安澜县集市和夜市管理办法', null],
    ['集市管理办法', 'replaced'],
  ])
})
