import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { settleEnquiries } from './examples.ts'
import { listEnquiries } from './queries.ts'

const db = await testDatabase()

test('the demo county has questions in every state, on whatever day it is settled', async () => {
  for (const on of ['2026-11-23', '2026-10-03']) {
    const fresh = on === '2026-11-23' ? db : await testDatabase()
    const moment = momentOf(instantAt(day(on), '09:30'))
    accepted(await inTransaction(fresh, moment, async (tx) => done(await settleExamples(tx))))
    accepted(await inTransaction(fresh, moment, async (tx) => done(await settleEnquiries(tx))))
    const tx = reading(fresh, moment)

    const market = await listEnquiries(tx, await exampleOfficer(tx, 'market-01'))
    const natural = await listEnquiries(tx, await exampleOfficer(tx, 'natural-01'))
    assert.deepEqual(market.map(({ state }) => state).sort(), ['answered', 'open'])
    assert.ok(natural.some(({ offered }) => offered))
    assert.ok(natural.some(({ owner, offered }) => owner.postCode === 'natural-01' && !offered))
  }
})
