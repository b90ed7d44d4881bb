import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { trialArea } from './examples.tsx'

const db = await testDatabase({ migrations: [] })
const ON = day('2026-11-23')
const web = await testWeb(db, [trialArea], ON)

test('every reply carries the safe headers and a policy without unsafe-inline', async () => {
  for (const path of ['/', '/nowhere', '/healthz', '/api/v1/things/7', '/apply']) {
    const { headers } = await web.visitor().get(path)
    const policy = String(headers['content-security-policy'])

    assert.equal(headers['x-content-type-options'], 'nosniff', path)
    assert.equal(headers['x-frame-options'], 'DENY')
    assert.equal(headers['referrer-policy'], 'same-origin')
    assert.match(policy, /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    assert.match(String(headers['x-request-id']), /^[0-9A-HJKMNP-TV-Z]{8}$/)
  }
})

test('the prefix of an address says the language, links keep it, and ?lang leads to the prefix', async () => {
  const visitor = web.visitor()

  assert.match((await visitor.get('/')).body, /lang="zh-Hans".*href="\/items">zh-Hans/)
  assert.match((await visitor.get('/en')).body, /lang="en".*href="\/en\/items">en/)
  assert.match((await visitor.get('/zh-Hant/')).body, /lang="zh-Hant".*href="\/zh-Hant\/items"/)
  assert.equal((await visitor.get('/items/si009?lang=en&q=1')).headers.location, '/en/items/si009?q=1')
  assert.equal((await visitor.get('/en/items/si009?lang=zh-Hans')).headers.location, '/items/si009')
  assert.equal((await visitor.get('/zh-Hans/items/si009')).headers.location, '/items/si009')
  assert.equal((await visitor.get('/zh-Hans//evil.example')).headers.location, '/evil.example')
  assert.equal((await visitor.get('//evil.example?lang=en')).headers.location, '/en/evil.example')
})

test('large text is asked for once and remembered', async () => {
  const visitor = web.visitor()

  assert.match((await visitor.get('/?text=large')).body, /data-text="large"/)
  assert.match((await visitor.get('/')).body, /data-text="large"/)
  assert.doesNotMatch((await web.visitor().get('/')).body, /data-text/)
  assert.doesNotMatch((await visitor.get('/?text=normal')).body, /data-text/)
})

test('the desk leads a stranger to the door and back again, in the language of the page', async () => {
  const reply = await web.visitor().get('/en/desk/queue?sort=due')

  assert.equal(reply.statusCode, 303)
  assert.equal(reply.headers.location, '/en/desk/sign-in?next=%2Fdesk%2Fqueue%3Fsort%3Ddue')
})

test('from one address, more than the pace allows is told to wait, and the next minute is free again', async () => {
  const slow = await testWeb(db, [trialArea], ON, {
    settings: { ...web.house.settings, pacePerAddress: { max: 3, seconds: 60 } },
  })
  const visitor = slow.visitor()
  const codes = []
  for (let i = 0; i < 4; i += 1) codes.push((await visitor.get('/refused')).statusCode)
  const late = await visitor.get('/en/refused')

  assert.deepEqual(codes, [409, 409, 409, 429])
  assert.equal(late.headers['retry-after'], '60')
  assert.match(late.body, /try again in 60 seconds/)
})

test('health and readiness answer; metrics name routes by their pattern', async () => {
  const visitor = web.visitor()
  await visitor.get('/items/si777')

  assert.equal((await visitor.get('/healthz')).statusCode, 200)
  assert.deepEqual((await visitor.get('/readyz')).json(), { ready: true, failed: [] })
  const { body } = await visitor.get('/metrics')
  assert.match(body, /route="GET \/items\/:id"/)
  assert.doesNotMatch(body, /si777/)
})

test('a process whose migrations are behind, or that is stopping, is not ready', async () => {
  const behind = await testWeb(db, [trialArea], ON, { ready: [{ name: 'migrations', check: async () => false }] })
  const reply = await behind.visitor().get('/readyz')

  assert.equal(reply.statusCode, 503)
  assert.deepEqual(reply.json().failed, ['migrations'])
})
