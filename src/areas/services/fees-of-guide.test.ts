import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFees, settleFees } from '#areas/fees/index.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { MONDAY, settledServices } from './examples.ts'

const db = await testDatabase()
await settledServices(db)
accepted(await inTransaction(db, MONDAY, (tx) => settleFees(tx, { kind: 'machine', name: 'test' }, readFees())))
const web = await testWeb(db, [area], MONDAY.today)
const anyone = web.visitor()

test('a guide that names a fee leads to it and says what the list has in force, in English by its number alone', async () => {
  assert.match(
    (await anyone.get('/items/si153')).body,
    /<a href="\/fees\/fee039">农机监理费\(牌证、考试、检验\)：停征<\/a>/,
  )
  assert.match((await anyone.get('/en/items/si153')).body, /<a href="\/en\/fees\/fee039">fee039: suspended<\/a>/)
})

test('the items that name a fee are listed, and no other', async () => {
  const { body } = await anyone.get('/items?fee=fee039')

  assert.ok(body.includes('/items/si153'))
  assert.ok(!body.includes('href="/items/si009"'))
})
