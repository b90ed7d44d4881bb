import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import * as example from '../../after/examples.ts'
import { caseAt, morning, STANDARD } from '../../examples.ts'
import { pastFines } from './past-fines.ts'

const db = await testDatabase()
const staff = await example.settledPenalties(db)

test('beside a case stand the fines decided under any of the standards it may be measured by, the body’s own refinement among them', async () => {
  const decided = await example.caseNow(db, await example.decidedCase(db, staff, { on: '2026-11-23' }))
  const open = await caseAt(db, staff, 'deciding')
  const tx = reading(db, morning('2026-11-24'))
  const numbersOf = async (...standards: string[]) =>
    (await pastFines(tx, 'en', open, standards, (path) => path)).map(({ number }) => number)

  assert.deepEqual(await numbersOf('al-market-68', STANDARD), [decided.number])
  assert.deepEqual(await numbersOf('al-market-68'), [])
})
