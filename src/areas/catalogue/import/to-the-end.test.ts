import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { runTasks } from '#platform/jobs/run-tasks.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { beginImport } from './begin-import.ts'
import { draftNext } from './draft-next.ts'
import { exampleRow, exampleTable, moment, newHouse } from './examples.ts'
import { forgetChecked } from './forget-checked.ts'
import { importTask } from './import-task.ts'
import { findImport } from './queries.ts'

const house = await newHouse(await testDatabase())
const { drafter } = house.people
const COMMAND = { kind: 'machine', name: 'import' } as const
const on = (text: string) => momentOf(instantAt(day(text), '09:01'))

test('an import the command line began and left is brought to its end by the house', async () => {
  const ref = await house.send(exampleTable(exampleRow('一'), exampleRow('二')))
  await house.act((tx) => beginImport(tx, COMMAND, { ref, lines: null }))

  await runTasks(house.db, on('2026-11-23'), [importTask])
  await runTasks(house.db, on('2026-11-24'), [importTask])

  const view = await findImport(reading(house.db, moment), drafter, ref)
  assert.deepEqual([view?.state, view?.counts.drafted], ['ended', 2])
})

test('in a table of more rows than one transaction takes, what was formed first becomes a draft first', async () => {
  const late = Array.from({ length: 500 }, (_, i) => exampleRow(`晚${i}`))
  const [standard = '', title = '', attribute = '', , elements = ''] = exampleRow('最早')
  const ref = await house.send(exampleTable(...late, [standard, title, attribute, '2026-01-05', elements]))
  await house.act((tx) => beginImport(tx, COMMAND, { ref, lines: null }))

  await inTransaction(house.db, moment, async (tx) => done(await draftNext(tx, COMMAND, ref)))

  assert.ok((await house.titles()).includes('最早'), 'the five-hundred-and-first row is in the first batch')
  assert.equal((await house.countsOf(ref))?.chosen, 1)
})

test('a table that was only checked is forgotten after thirty days, one whose rows became drafts is not', async () => {
  const checked = await house.send(exampleTable(exampleRow('只核对')))
  const drafted = await house.send(exampleTable(exampleRow('建成草稿')))
  await house.draftAll(drafted)
  const forgetOn = (text: string) => inTransaction(house.db, on(text), async (tx) => done(await forgetChecked(tx)))
  const isThere = async (ref: typeof checked) => (await findImport(reading(house.db, moment), drafter, ref)) !== null

  await forgetOn('2026-12-23')
  assert.equal(await isThere(checked), true)
  await forgetOn('2026-12-24')

  assert.deepEqual([await isThere(checked), await isThere(drafted)], [false, true])
})
