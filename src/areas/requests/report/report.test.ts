import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFigures } from '#law/requests/report/check-figures.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import * as example from '../examples.ts'
import { reportOfBody } from './report-of-body.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const at = (date: string) => reading(db, example.morning(date))

test('a request answered, one still open and one not yet received: two came in, one went out, one is carried over', async () => {
  const answered = await example.submitted(db, office, '2026-03-02')
  await example.goes(db, office, answered, example.TO_THE_END)
  const open = await example.submitted(db, office, '2026-03-02')
  await example.goes(db, office, open, example.TO_THE_DRAFT)
  await example.submitted(db, office, '2026-03-02')

  const { figures, overview } = await reportOfBody(at('2027-01-08'), office.bodyId, 2026)
  const next = await reportOfBody(at('2027-01-08'), office.bodyId, 2027)

  const { received, replied, carried_out: carriedOut } = figures.three
  assert.deepEqual([received.natural_person, replied.total, carriedOut.total], [2, 1, 1])
  assert.equal(figures.three['1'].natural_person, 1)
  assert.deepEqual([overview.replied, overview.inTime], [1, 1])
  assert.equal(next.figures.three.carried_in.natural_person, 1)
  assert.deepEqual(checkFigures(next.figures, { before: figures, makesRules: false }), [])
})

test('a reply after the last day of its clock is counted as late', async () => {
  const ref = await example.submitted(db, office, '2024-03-04')
  await example.goes(db, office, ref, [['receive', 'handler', '2024-03-04', { confirmedOn: null }]])
  await example.goes(db, office, ref, example.TO_THE_END.slice(1)) // of March 2026: two years late

  const { overview, figures } = await reportOfBody(at('2027-01-08'), office.bodyId, 2026)

  assert.equal(figures.three.carried_in.total, 1)
  assert.equal(overview.replied - overview.inTime, 1)
})

test('the requests of another body are not in the report', async () => {
  const other = await reportOfBody(at('2027-01-08'), example.officeOf('natural').bodyId, 2026)

  assert.equal(other.figures.three.received.total, 0)
})
