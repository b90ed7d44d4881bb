import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import * as example from './examples.ts'
import { yearDecisions } from './year-decisions.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)

test('a seizure counts as a coercive measure, evidence kept does not, and a case that is not decided is no penalty', async () => {
  const { bodyId } = await example.caseAt(db, staff, 'deciding')
  const ref = await example.caseAt(db, staff, 'investigating')
  accepted(await example.act(db, ref, 'seize', staff.head, '2026-11-05', { what: '货物三箱', why: '防止转移。' }))
  accepted(await example.act(db, ref, 'preserve', staff.head, '2026-11-06', { what: '账册', why: '可能灭失。' }))

  const decided = await yearDecisions(reading(db, example.morning('2027-01-05')), bodyId, 2026)

  assert.deepEqual(
    decided.map(({ kind, decidedOn }) => [kind, decidedOn]),
    [['coercion', '2026-11-05']],
  )
})

test('a penalty counts in the year of its decision and in no other', async () => {
  const ref = await example.caseAt(db, staff, 'deciding')
  accepted(await example.act(db, ref, 'decide', staff.head, '2026-12-31', example.proposed()))
  const penaltiesOf = async (year: number) =>
    (await yearDecisions(reading(db, example.morning('2027-01-05')), ref.bodyId, year)).filter(
      ({ kind }) => kind === 'penalties',
    )

  assert.deepEqual(
    (await penaltiesOf(2026)).map(({ decidedOn }) => decidedOn),
    ['2026-12-31'],
  )
  assert.deepEqual(await penaltiesOf(2027), [])
})
