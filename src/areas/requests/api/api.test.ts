import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import * as example from '../examples.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const web = await testWeb(db, [area], day('2026-03-02'))
const { channel: _, on: __, ...asked } = example.asked(office.bodyId)

/** A call of another program, with the key that makes twice once. */
function call(url: string, body: object, key: string, cookie?: string) {
  return web.app.inject({
    ...{ method: 'POST', url, payload: body },
    headers: { 'idempotency-key': key, ...(cookie ? { cookie } : {}) },
  })
}

test('a program asks, twice is once, and follows with number and phrase until the reply', async () => {
  const first = await call('/api/v1/requests', asked, 'ask-key-0001')
  const again = await call('/api/v1/requests', asked, 'ask-key-0001')
  assert.equal(first.statusCode, 201, first.body)
  assert.equal(again.body, first.body)

  const { number, phrase } = first.json()
  const seen = await call('/api/v1/requests/follow', { number, phrase }, 'follow-key-0001')
  assert.equal(seen.json().state, 'submitted')
  assert.equal(seen.json().subject, asked.subject)
  assert.doesNotMatch(seen.body, /110101199003078515|王示例/)
  const wrong = await call('/api/v1/requests/follow', { number, phrase: 'AAAA-AAAA' }, 'follow-key-0002')
  assert.equal(wrong.statusCode, 404)
})

test('an identity number that cannot be is refused with a sentence, and nothing is kept', async () => {
  const applicant = { ...asked.applicant, code: '110101199003078510' }

  const reply = await call('/api/v1/requests', { ...asked, applicant }, 'ask-key-0002')

  assert.equal(reply.statusCode, 422)
  assert.match(reply.json().type, /requests.asked-wrongly/)
  assert.ok(reply.json().detail.length > 10, reply.body)
})

test('an officer reads the queue and does a verb; another body finds nothing, and a visitor gets no further than the door', async () => {
  const { number } = (await call('/api/v1/requests', asked, 'ask-key-0003')).json()
  const [own, stranger] = [web.officer(office.handler), web.officer(example.officeOf('health').handler)]
  const address = `/api/v1/desk/requests/${number}`

  assert.ok(
    (await own.get('/api/v1/desk/requests')).json().rows.some((row: { number: string }) => row.number === number),
  )
  assert.deepEqual((await stranger.get('/api/v1/desk/requests')).json().rows, [])
  assert.equal((await stranger.get(address)).statusCode, 404)
  assert.equal((await web.visitor().get(address)).statusCode, 401)
  const one = (await own.get(address)).json()
  assert.ok(one.mayDo.includes('receive'))
  assert.equal(one.applicant, undefined, 'who asks is read at the desk only')
})
