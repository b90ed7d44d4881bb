import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { trialArea } from './examples.tsx'
import { wordsOf } from './words/index.ts'

const db = await testDatabase({ migrations: [] })
const ON = day('2026-11-23')
const web = await testWeb(db, [trialArea], ON)

test('the API strips what its shape does not name, and says no as a problem in the language asked for', async () => {
  const visitor = web.visitor()
  const post = (payload: string, headers = {}) =>
    visitor.inject({
      method: 'POST',
      url: '/api/v1/things',
      payload,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'k-12345678',
        'accept-language': 'en',
        ...headers,
      },
    })

  assert.deepEqual((await visitor.get('/api/v1/things/7')).json(), { id: '7' })
  assert.equal((await post('{"count":3}')).statusCode, 201)
  const text = await post('{"count":"3"}')
  assert.equal(text.statusCode, 422)
  assert.match(String(text.headers['content-type']), /^application\/problem\+json/)
  assert.deepEqual(text.json().errors, [{ field: 'count', text: 'must be a whole number' }])
  const broken = await post('{"count":')
  assert.equal(broken.statusCode, 400)
  assert.equal(broken.json().title, 'The request cannot be read')
  assert.equal((await post('{"__proto__":{"x":1},"count":1}')).statusCode, 400)
  assert.equal((await post('count=3', { 'content-type': 'application/x-www-form-urlencoded' })).statusCode, 415)
  assert.equal((await post('{"count":3}', { 'idempotency-key': 'x' })).statusCode, 400)
  const missing = await visitor.get('/api/v1/nowhere', { 'accept-language': 'zh-TW' })
  assert.equal(missing.json().title, wordsOf('zh-Hant').no.missing.title)
})
