import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { pastDecision } from '../../statistics/examples.ts'
import { draftStandard } from '../draft-standard.ts'
import * as example from '../examples.ts'
import { publishStandard } from '../publish-standard.ts'

const db = await testDatabase()
await example.settledStandards(db)
const web = await testWeb(db, [area], example.MONDAY.today)
const IN_FORCE = momentOf(instantAt(example.FROM, '09:00'))
const see = async (id: string, on = web) =>
  (await on.officer(example.WRITER).get(`/en/desk/standards/${id}`)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

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

  assert.match(
    page,
    /The facts of 2 decided cases under edition 1 of gd-water-2\.1, now in force, and under the next edition/,
    'a case of another body is not looked at',
  )
  assert.match(page, /The same 1 Lighter 1 Heavier 0/, 'the lightest tier ends with 30,000 and not with 40,000')
  assert.match(page, /delay, none 20,000 to 40,000 yuan delay, none 20,000 to 30,000 yuan 35,000 yuan Lighter/)
  assert.match(
    page,
    /Lighter: 1 case; in force “delay, none 20,000 to 40,000 yuan”, next edition .*; fined 35,000 yuan; 1 not/,
  )
  assert.match(page, /The same: 1 case; in force .*180,000 yuan/, 'a case that stays as it is is drawn too')
  assert.match(page, /35,000 yuan Lighter\s+Fine no longer in range/)
  assert.doesNotMatch(page, /清河食品厂/)
})

test('what the own edition in force says already is not laid at the door of its next one, and each names its tiers', async () => {
  const standardId = await example.filed(db, 'al-impact-3')
  const first = { standardId, revision: 1, from: example.FROM, note: example.NOTE }
  accepted(await inTransaction(db, example.AFTER_COMMENTS, (tx) => publishStandard(tx, example.HEAD, first)))
  const text = example.refinedText(standardId, 25_000).replace('- id: t1\n', '- id: lightest\n')
  const next = {
    ...{ standardId, text, note: example.NOTE },
    bodyId: example.bodyId('eco'),
    refines: example.UPPER,
    revision: 0,
  }
  accepted(await inTransaction(db, IN_FORCE, (tx) => draftStandard(tx, example.WRITER, next)))

  const page = await see(standardId, await testWeb(db, [area], example.FROM))

  assert.match(
    page,
    /2 decided cases under edition 1 of al-impact-3, now in force/,
    'its own, and not the one it refines',
  )
  assert.match(
    page,
    /The same 1 Lighter 1 Heavier 0 No tier fits 0 Fine no longer in range 0/,
    '35,000 is outside already',
  )
  assert.match(page, /1 of them was decided by an edition that gives another result than the one in force/)
  assert.match(page, /in force “delay, none 20,000 to 30,000 yuan”, next edition “delay, none 20,000 to 25,000 yuan”/)
  assert.match(
    page,
    /delay, none 20,000 to 40,000 yuan delay, none 20,000 to 30,000 yuan delay, none 20,000 to 25,000 yuan 35,000 yuan/,
    'the table of the cases tells how it was decided',
  )
})
