import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { seen, trialArea } from './examples.tsx'

const db = await testDatabase({ migrations: [] })
const ON = day('2026-11-23')
const web = await testWeb(db, [trialArea], ON)

test('who only reads gets no cookie', async () => {
  assert.equal((await web.visitor().get('/')).cookies.length, 0)
  const [cookie] = (await web.visitor().get('/apply')).cookies
  assert.deepEqual(
    { httpOnly: cookie?.httpOnly, sameSite: cookie?.sameSite, path: cookie?.path },
    { httpOnly: true, sameSite: 'Lax', path: '/' },
  )
})

test('a form with its token and key gets through, and the verb sees only what was said', async () => {
  const visitor = web.visitor()
  await visitor.get('/apply')
  const reply = await visitor.post('/apply', { name: '沈怀远', age: '44', csrf_extra: 'x' })

  assert.equal(reply.statusCode, 200)
  assert.match(reply.body, new RegExp(visitor.form.request_key))
  assert.deepEqual(seen.said, { name: '沈怀远', age: 44, csrf_extra: 'x' })
})

test('a form without token, with a stranger’s token, or from another site is refused', async () => {
  const visitor = web.visitor()
  const stranger = web.visitor()
  await visitor.get('/apply')
  await stranger.get('/apply')
  const fields = { name: '沈怀远', age: '44' }

  assert.equal((await visitor.post('/apply', { ...fields, csrf: '' })).statusCode, 403)
  assert.equal((await visitor.post('/apply', { ...fields, csrf: stranger.form.csrf })).statusCode, 403)
  const payload = new URLSearchParams({ ...fields, ...visitor.form }).toString()
  for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...from }
    assert.equal((await visitor.inject({ method: 'POST', url: '/apply', payload, headers })).statusCode, 403)
  }
})

test('a submission without a request key is told so', async () => {
  const visitor = web.visitor()
  await visitor.get('/en/apply')

  const reply = await visitor.post('/en/apply', { name: '沈怀远', age: '44', request_key: '' })

  assert.equal(reply.statusCode, 400)
  assert.match(reply.body, /request key is missing/)
})

test('a field of a million characters is answered with its limit, not with a crash', async () => {
  const visitor = web.visitor()
  await visitor.get('/apply')
  const reply = await visitor.post('/apply', { name: 'x'.repeat(1_000_000), age: '1' })

  assert.equal(reply.statusCode, 422)
  assert.match(reply.body, /最多 40 个字符/)
})

test('behind an encrypted address cookies are __Host- and Secure, and HSTS is sent', async () => {
  const safe = await testWeb(db, [trialArea], ON, {
    settings: { ...web.house.settings, origin: 'https://anlan.example' },
  })
  const reply = await safe.visitor().get('/apply')

  assert.equal(reply.cookies[0]?.name, '__Host-gongkai-visitor')
  assert.equal(reply.cookies[0]?.secure, true)
  assert.match(String(reply.headers['strict-transport-security']), /max-age=31536000/)
})
