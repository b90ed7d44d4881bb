import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { findBodyByCode } from '#areas/organisations/index.ts'
import * as example from '#areas/requests/examples.ts'
import { must } from '#base/assert.ts'
import { ROWS } from '#law/requests/report/figures.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { printedReport } from './annual-report/printed-report.ts'

const GONGKAI = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))
const db = await testDatabase()

test('a year of a body is printed with its rows by code, its checks and its last day; what nobody counts is null', async () => {
  await example.settleRequests(db)
  const ref = await example.submitted(db, example.officeOf('market'), '2026-03-02')
  await example.goes(db, example.officeOf('market'), ref, example.TO_THE_END)
  const tx = reading(db, example.morning('2027-01-08'))

  const { table2, table3, checks, due, frozenOn } = await printedReport(
    tx,
    must(await findBodyByCode(tx, 'market'), 'it'),
    2026,
  )

  assert.deepEqual(Object.keys(table3).sort(), [...ROWS].sort())
  assert.deepEqual([table3['1'].natural_person, table3['1'].total, table3.carried_out.total], [1, 1, 0])
  assert.deepEqual([table2['licences'], table2['penalties'], table2['coercion']], [0, 0, 0])
  assert.deepEqual([table2['normativeValid'], table2['rulesIssued'], table2['feesFen']], [0, 0, null])
  assert.deepEqual([checks.passed, due.dueOn, frozenOn], [true, '2027-01-31', '2027-01-08'])
})

test('a call without a year, or with one that is none, says how it is called', () => {
  for (const args of [
    ['--body', 'market'],
    ['--body', 'market', '--year', 'x', '--json'],
  ]) {
    const { status, stderr } = spawnSync(GONGKAI, ['annual-report', ...args], { encoding: 'utf8' })

    assert.equal(status, 2)
    assert.match(stderr, /^usage: gongkai annual-report/)
  }
})
