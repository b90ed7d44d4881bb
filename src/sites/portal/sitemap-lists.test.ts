import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFees, settleFees } from '#areas/fees/index.ts'
import * as norms from '#areas/norms/examples.ts'
import * as reports from '#areas/reports/examples.ts'
import * as requests from '#areas/requests/examples.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { SITEMAP_LISTS } from './sitemap-lists.ts'

const db = await testDatabase()
await requests.settleRequests(db)
const morning = requests.morning('2026-03-12')
const told = (name: string, part: { limit: number; offset: number }) =>
  must(SITEMAP_LISTS[name], name)(reading(db, morning), part)

test('an issued document, an answered request, a published report and every fee have their addresses in the sitemap', async () => {
  const makers = norms.makersOf('market')
  const norm = await norms.normAt(db, makers, 'issued')
  await norms.normAt(db, makers, 'reviewed', { draft: { title: '未印发的文件' } })
  const office = requests.officeOf('market')
  await requests.goes(db, office, await requests.submitted(db, office, '2026-03-02'), [
    ...requests.TO_THE_END,
    ['put-in-log', 'handler', '2026-03-12', { title: '临江集市摊位收费标准', answer: '见附件。' }],
  ])
  const writers = await reports.exampleWriters(db, morning)
  await reports.reportAt(db, morning, writers, 2025, 'published')
  await reports.reportAt(db, morning, writers, 2024, 'signed')
  const book = readFees()
  accepted(await inTransaction(db, morning, (tx) => settleFees(tx, { kind: 'machine', name: 'test' }, book)))
  const all = { limit: 2500, offset: 0 }

  const paths = async (name: string) => (await told(name, all)).rows.map(({ path }) => path)

  assert.deepEqual(await paths('norms'), [`/norms/${norm.bodyId}-${norm.serial}`])
  assert.match((await paths('answers')).join(), /^\/requests\/log\/R[^,]+$/)
  assert.deepEqual(await paths('reports'), ['/reports/civil/2025'])
  assert.equal((await paths('fees')).length, book.fees.length)
})

test('a long list comes in parts, and each part knows how many there are in all', async () => {
  const { total, rows } = await told('bodies', { limit: 3, offset: 0 })
  const next = await told('bodies', { limit: 3, offset: 3 })

  assert.ok(total > 6)
  assert.equal(next.total, total)
  assert.equal(new Set([...rows, ...next.rows].map(({ path }) => path)).size, 6)
})
