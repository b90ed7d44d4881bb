import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import { answerComment } from './answer-comment.ts'
import * as example from './examples.ts'
import { commentsOn } from './queries.ts'

const db = await testDatabase()
await example.settledStandards(db)
const web = await testWeb(db, [area], example.MONDAY.today)
const anyone = web.visitor()
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a draft is seen by the public while it is asked, and neither before nor after', async () => {
  const drafted = await example.reviewed(db, 'al-c-1')
  assert.equal((await anyone.get(`/standards/${drafted}`)).statusCode, 404)
  assert.equal((await anyone.get(`/standards/${drafted}/draft`)).statusCode, 404)
  const id = await example.asked(db, 'al-c-2')

  const page = await anyone.get(`/standards/${id}`)

  assert.match(textOf(page.body), /征求意见稿.*到2026年12月23日为止.*20,000至30,000元.*提交意见/)
  web.moment = example.AFTER_COMMENTS
  assert.equal((await anyone.get(`/standards/${id}`)).statusCode, 404, 'the time for comments is over')
  web.moment = example.MONDAY
})

test('a visitor says what they think without a name; sent twice it is one comment; its answer stands below it', async () => {
  const id = await example.asked(db, 'al-c-3')
  await anyone.get(`/standards/${id}/draft`)
  const form = { ...anyone.form, text: '“拖延”多久才算，请写明。' }

  const replies = [
    await anyone.post(`/standards/${id}/comments`, form),
    await anyone.post(`/standards/${id}/comments`, form),
  ]

  assert.deepEqual(
    replies.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  assert.equal((await commentsOn(reading(db, example.MONDAY), id)).length, 1)
  const answer = { standardId: id, no: 1, result: 'taken', answer: '已写明：两小时。' } as const
  accepted(await inTransaction(db, example.MONDAY, (tx) => answerComment(tx, example.WRITER, answer)))
  assert.match(textOf((await anyone.get(`/standards/${id}`)).body), /“拖延”多久才算，请写明。 采纳 · 已写明：两小时。/)
})

test('an empty comment comes back with its sentence at the box; markup stays text', async () => {
  const id = await example.asked(db, 'al-c-4')
  await anyone.get(`/standards/${id}/draft`)
  const empty = await anyone.post(`/standards/${id}/comments`, { text: '  ' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /aria-invalid="true"/)

  await anyone.post(`/standards/${id}/comments`, { text: '<script>alert(1)</script>' })

  const page = await anyone.get(`/standards/${id}/draft`)
  assert.match(page.body, /&lt;script&gt;alert/)
})

test('no comment is taken of a standard about which nobody is asked', async () => {
  await anyone.get(`/standards/${await example.asked(db, 'al-c-5')}/draft`)

  assert.equal((await anyone.post(`/standards/${example.UPPER}/comments`, { text: '太重。' })).statusCode, 409)
  assert.equal((await anyone.post('/standards/no-such/comments', { text: '太重。' })).statusCode, 404)
})
