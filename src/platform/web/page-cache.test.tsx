import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { trialArea } from './examples.tsx'

const db = await testDatabase({ migrations: [] })
const ON = day('2026-11-23')
const web = await testWeb(db, [trialArea], ON)

test('a personal page has a nonce of its own each time; a kept page has none', async () => {
  const nonceOf = async (path: string) =>
    /'nonce-([^']+)'/.exec(String((await web.visitor().get(path)).headers['content-security-policy']))?.[1]

  assert.notEqual(await nonceOf('/apply'), await nonceOf('/apply'))
  assert.equal(await nonceOf('/'), undefined)
})

test('a kept page is made once, told apart by language, and made anew when a fact drops it', async () => {
  const visitor = web.visitor()
  const first = await visitor.get('/items/si009')
  const again = await visitor.get('/items/si009')

  assert.equal(again.body, first.body)
  assert.equal((await visitor.get('/items/si009', { 'if-none-match': String(first.headers['etag']) })).statusCode, 304)
  assert.notEqual((await visitor.get('/en/items/si009')).body, first.body)
  const br = await visitor.get('/items/si009', { 'accept-encoding': 'gzip, br' })
  assert.equal(br.headers['content-encoding'], 'br')
  assert.equal(
    (await visitor.get('/items/si009', { 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding'],
    'gzip',
  )

  web.house.cache.drop(['item:si010'])
  assert.equal((await visitor.get('/items/si009')).body, first.body)
  web.house.cache.drop(['item:si009'])
  assert.notEqual((await visitor.get('/items/si009')).body, first.body)
})

test('a page that was asked for a token is never kept, though its route allows it', async () => {
  const one = web.visitor()
  const other = web.visitor()
  await one.get('/apply')
  await other.get('/apply')

  assert.notEqual(one.form.csrf, '')
  assert.notEqual(one.form.csrf, other.form.csrf)
  assert.notEqual(one.form.request_key, other.form.request_key)
})
