import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawbookPowers, listPowers } from '#areas/processes/index.ts'
import { IN_FORCE_SINCE, MONDAY, settledServices } from '#areas/services/examples.ts'
import { powersOfItems, readItems } from '#areas/services/index.ts'
import { done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { settlePowersOfLawbook } from './settle-powers.ts'

const BY = { kind: 'machine', name: 'settle' } as const
const db = await testDatabase()
await settledServices(db)

test('the whole list of powers is settled with its charts, and settling it again changes nothing', async () => {
  const all = powersOfItems(readItems()).length + lawbookPowers().length
  const settle = () =>
    inTransaction(db, MONDAY, async (tx) => done(await settlePowersOfLawbook(tx, BY, IN_FORCE_SINCE)))

  await settle()
  await settle()

  assert.equal((await listPowers(reading(db, MONDAY), MONDAY.today)).length, all)
})

test('a standard finds the powers that are exercised by it, and none of those in the list once they ended', async () => {
  const powersBy = async (standard: string) =>
    (await listPowers(reading(db, MONDAY), MONDAY.today, { standard })).map(({ id }) => id)

  // cf001 is the penalty for unlicensed food; the table for a law of 2016 has no power any more
  assert.deepEqual(await powersBy('food-122'), ['cf001'])
  assert.deepEqual(await powersBy('jm-solid-4-16'), [])
})
