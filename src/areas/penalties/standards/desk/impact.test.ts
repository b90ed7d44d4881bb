import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { pastDecision } from '../../statistics/examples.ts'
import * as example from '../examples.ts'

const db = await testDatabase()
await example.settledStandards(db)
const web = await testWeb(db, [area], example.MONDAY.today)
const writer = web.officer(example.WRITER)
const see = async (id: string) =>
  (await writer.get(`/en/desk/standards/${id}`)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('where no case was decided yet the page says so', async () => {
  const id = await example.drafted(db, 'al-impact-1')

  assert.match(await see(id), /No penalty was decided under this standard yet/)
})

test('past cases of the body under the upper standard are replayed under the draft, and no party is named', async () => {
  const decided = { body: 'eco', standardId: example.UPPER }
  const delay = { mode: 'delay', similar_1y: false }
  await inTransaction(db, example.MONDAY, async (tx) => {
    accepted(await pastDecision(tx, { ...decided, facts: delay, fine: '35000' }))
    accepted(await pastDecision(tx, { ...decided, facts: { mode: 'siege', similar_1y: true }, fine: '180000' }))
    return pastDecision(tx, { ...decided, body: 'water', facts: delay, fine: '35000' })
  })
  const id = await example.drafted(db, 'al-impact-2')

  const page = await see(id)

  assert.match(page, /computed over 2 decided cases/, 'a case of another body is not looked at')
  assert.match(page, /The same 1 Lighter 1 Heavier 0/, 'the lightest tier ends with 30,000 and not with 40,000')
  assert.match(page, /delay, none 20,000 to 40,000 yuan delay, none 20,000 to 30,000 yuan 35,000 yuan Lighter/)
  assert.match(
    page,
    /Lighter: 1 case; then “delay, none 20,000 to 40,000 yuan”, next edition .*; fined 35,000 yuan; 1 not/,
  )
  assert.match(page, /The same: 1 case; then .*180,000 yuan/, 'a case that stays as it is is drawn too')
  assert.match(page, /35,000 yuan Lighter\s+Fine not inside the new range/)
  assert.doesNotMatch(page, /清河食品厂/)
})
