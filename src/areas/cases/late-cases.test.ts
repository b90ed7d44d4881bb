import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { tick } from '../clocks/index.ts'
import { accept } from './accept.ts'
import { area } from './area.ts'
import { application, morningOf, officer, settleCounty } from './examples.ts'
import { lateCases } from './late-cases.ts'
import { listeners } from './listeners.ts'
import { wordsOf } from './pages/words/index.ts'
import { submit } from './submit.ts'

const db = await testDatabase()
await settleCounty(db, morningOf('2025-09-01'))
const ref = accepted(
  await inTransaction(db, morningOf('2025-11-03'), (tx) => submit(tx, VISITOR, application('si009'))),
)
accepted(await inTransaction(db, morningOf('2025-11-03'), (tx) => accept(tx, officer('market', 'intake'), ref)))
const later = morningOf('2025-12-15')
accepted(await inTransaction(db, later, async (tx) => done(await tick(tx))))
for (const listener of listeners) await follow(db, later, listener)

test('everybody sees that a case is late, with whom and since when, but not whose it is', async () => {
  const { rows, next } = await lateCases(reading(db, later))

  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.body['zh-Hans'], '安澜县市场监督管理局')
  assert.ok((rows[0]?.lateBy ?? 0) > 0)
  assert.equal(rows[0]?.unit, 'working', 'a licence is counted in working days (行政许可法 §82)')
  assert.equal(wordsOf('en').late.over(20, 'calendar'), '20 calendar days', 'and what is counted in others says so')
  assert.equal(next, null)

  const web = await testWeb(db, [area], day('2025-12-15'))
  const page = (await web.visitor().get('/en/late')).body
  assert.match(page, /Market Regulation/)
  for (const secret of [ref.number, ref.id, '沈']) assert.ok(!page.includes(secret), secret)
})
