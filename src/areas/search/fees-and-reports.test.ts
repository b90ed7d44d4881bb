import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { readFees, settleFees } from '../fees/index.ts'
import * as reports from '../reports/examples.ts'
import * as requests from '../requests/examples.ts'
import { indexHouse } from './examples.ts'
import { find } from './find.ts'

const db = await testDatabase()
await requests.settleRequests(db)
const morning = requests.morning('2026-03-12')
const found = async (typed: string, kind: 'fee' | 'report') => (await find(reading(db, morning), typed, { kind })).hits

test('every fee of the list is found by its name, with where it stands (政府信息公开条例 §20(8))', async () => {
  const book = readFees()
  accepted(await inTransaction(db, morning, (tx) => settleFees(tx, { kind: 'machine', name: 'test' }, book)))
  await indexHouse(db, morning)

  for (const { id, editions } of book.fees) {
    const now = editions.findLast(({ from }) => from === null || from <= morning.today)
    if (!now) continue
    const hits = await found(now.name, 'fee')

    assert.ok(
      hits.some(({ href, note }) => href === `/fees/${id}` && note !== null),
      now.name,
    )
  }
})

test('an annual report is found by its body and year and by what it says; a draft is not', async () => {
  const writers = await reports.exampleWriters(db, morning)
  await reports.reportAt(db, morning, writers, 2025, 'published')
  await reports.reportAt(db, morning, writers, 2024, 'signed')
  await indexHouse(db, morning)

  const hrefs = async (typed: string) => (await found(typed, 'report')).map(({ href }) => href)

  assert.deepEqual(await hrefs('民政局2025年年度報告'), ['/reports/civil/2025'])
  assert.ok(!(await hrefs('民政局2024年政府信息公开工作年度报告')).includes('/reports/civil/2024'))
  assert.deepEqual(await hrefs('没有收取信息处理费'), ['/reports/civil/2025'])
})
