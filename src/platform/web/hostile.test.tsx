import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import type { Officer } from '../signin/actor.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { seen, trialArea } from './examples.tsx'

const db = await testDatabase({ migrations: [] })
const ON = day('2026-11-23')
const web = await testWeb(db, [trialArea], ON)

test('behind a proxy an address made up by the visitor does not escape the pace: only the proxy is believed', async () => {
  const proxied = await testWeb(db, [trialArea], ON, {
    settings: { ...web.house.settings, behindProxy: true, pacePerAddress: { max: 3, seconds: 60 } },
  })
  const codes: number[] = []
  for (const made of ['1', '2', '3', '4']) {
    const headers = { 'x-forwarded-for': `203.0.113.${made}, 198.51.100.7` } // the proxy adds the last one
    codes.push((await proxied.visitor().get('/refused', headers)).statusCode)
  }

  assert.deepEqual(codes, [409, 409, 409, 429])
})

test('the character U+0000, which no database keeps, is a bad request wherever it comes in', async () => {
  const visitor = web.visitor()
  await visitor.get('/apply')
  seen.said = null
  const multipart = Object.entries({ ...visitor.form, note: 'a\u0000b' })
    .map(([name, value]) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')
  const json = { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-mine' }

  assert.equal((await visitor.get('/api/v1/things/%00')).statusCode, 400)
  assert.equal((await visitor.get('/?q=%00')).statusCode, 400)
  assert.equal((await visitor.post('/apply', { name: 'a\u0000b', age: '1' })).statusCode, 400)
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' }
  const sent = { method: 'POST', url: '/hand-in', headers, payload: `${multipart}--edge--\r\n` } as const
  assert.equal((await visitor.inject(sent)).statusCode, 400)
  const deep = {
    method: 'POST',
    url: '/api/v1/things',
    headers: json,
    payload: '{"a":[{"b\\u0000":1}],"count":1}',
  } as const
  assert.equal((await visitor.inject(deep)).statusCode, 400)
  assert.equal(seen.said, null)
})

test('many fields beside a file together are bounded like a form without one', async () => {
  const visitor = web.visitor()
  await visitor.get('/apply')
  const fields: (readonly [string, string])[] = Object.entries(visitor.form)
  for (let i = 0; i < 60; i += 1) fields.push([`f${i}`, 'x'.repeat(20_000)])
  const payload = fields
    .map(([name, value]) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' }

  const reply = await visitor.inject({ method: 'POST', url: '/hand-in', headers, payload: `${payload}--edge--\r\n` })

  assert.equal(reply.statusCode, 413)
})

test('a session cookie written in an unusual way makes no page of an officer a page for everybody', async () => {
  const clerk: Officer = { kind: 'officer', staffId: 'clerk-1', name: '甲', posts: [] }
  web.officer(clerk)
  web.house.cache.drop(['home'])
  const own = await web.app.inject({ url: '/', headers: { cookie: 'gongkai-session =clerk-1' } })
  const others = await web.visitor().get('/')

  assert.doesNotMatch(others.body, /data-csrf="."/)
  if (own.body.includes('data-csrf="."')) assert.match(String(own.headers['cache-control']), /no-store/)
  assert.doesNotMatch(others.body, new RegExp(/data-csrf="([^"]+)"/.exec(own.body)?.[1] ?? 'no token at all'))
})

test('what is answered to something sent in is kept by no cache on the way: it may hold a phrase', async () => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-mine' }
  const reply = await web.visitor().inject({ method: 'POST', url: '/api/v1/things', headers, payload: '{"count":1}' })

  assert.equal(reply.statusCode, 201)
  assert.match(String(reply.headers['cache-control']), /no-store/)
})
