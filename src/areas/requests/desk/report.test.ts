import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import * as example from '../examples.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const ref = await example.goes(db, office, await example.submitted(db, office, '2026-03-02'), example.TO_THE_END)
const { number } = await example.requestAt(db, ref, '2026-03-11')
const web = await testWeb(db, [area], example.morning('2026-11-26').today)
const handler = web.officer(office.handler)
const address = (more: string) => `/desk/requests/report?year=2026${more}`
const granted = `&cell=${encodeURIComponent('三/1/natural_person')}`

test('the report of 2026 counts the request once as granted, says that its identities hold, and what no register counts', async () => {
  const { statusCode: status, body: text } = await handler.get(address(''))

  assert.equal(status, 200)
  assert.match(text, /各表的勾稽关系都成立/)
  assert.match(text, /表二有1格/)
  assert.match(text, /2027年1月31日/)
  assert.match(text, /cell=%E4%B8%89%2F1%2Fnatural_person/)
})

test('a figure opens the requests it counts, with what it counts and its article, in three languages', async () => {
  for (const prefix of ['', '/zh-Hant', '/en']) {
    const { statusCode: status, body: text } = await handler.get(`${prefix}${address(granted)}`)
    assert.equal(status, 200)
    assert.ok(text.includes(`/desk/requests/${number}"`), prefix)
    assert.match(text, /law-R19-50/)
  }
})

test('the report of a body is for its own people: another office is told that there is none', async () => {
  const { statusCode: status } = await web
    .officer(example.officeOf('health').handler)
    .get(address(`&body=${office.bodyId}`))

  assert.equal(status, 404)
})
