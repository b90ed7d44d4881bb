import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { APIRequestContext, Page } from 'playwright-core'
import { application } from '#areas/cases/examples.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2025-09-22')
after(async () => {
  await closeBrowser()
  await county.close()
})

const { itemId, applicant, materials: invented } = application('si009')
const APPLICATION = { itemId, applicant, form: { matter: '开一家面馆' }, materials: [] }
const anybody = (await newPage({ baseURL: county.baseURL })).request
let key = 0

test('an application sent twice with one key is one case; the same key with other words is refused', async () => {
  const first = await post(anybody, '/api/v1/cases', APPLICATION, 'same-key-0001')
  const again = await post(anybody, '/api/v1/cases', APPLICATION, 'same-key-0001')
  const other = await post(anybody, '/api/v1/cases', { ...APPLICATION, form: { matter: '别的' } }, 'same-key-0001')

  assert.equal(first.status(), 201)
  assert.deepEqual(await again.json(), await first.json())
  assert.equal(other.status(), 409)
  assert.match(other.headers()['content-type'] ?? '', /application\/problem\+json/)
})

test('number and phrase show the due day; a wrong phrase is answered like a wrong number', async () => {
  const { number, phrase } = await submitted()

  const found = await (await post(anybody, '/api/v1/cases/follow', { number, phrase })).json()
  assert.equal(found.dueOn, '2025-09-28', 'five working days, Sunday 28 September is worked')
  assert.equal(found.state, 'submitted')
  assert.equal(JSON.stringify(found).includes(applicant.name), false, 'nobody is named')
  const wrong = await post(anybody, '/api/v1/cases/follow', { number, phrase: 'ABCDEFGH' })
  const none = await post(anybody, '/api/v1/cases/follow', { number: '0008250009990', phrase })
  assert.equal(wrong.status(), 404)
  assert.equal(none.status(), 404)
  assert.equal((await wrong.json()).type, (await none.json()).type)
})

test('bad input is answered with what is wrong, and nothing is half-written', async () => {
  const bad: readonly (readonly [string, object, number])[] = [
    ['an identity number whose check does not fit', { applicant: { ...applicant, code: '999901195001010011' } }, 422],
    [
      'a material the edition does not have',
      { materials: [{ id: 'm99', form: 'original', copies: 1, file: null }] },
      422,
    ],
    ['files that nobody handed in', { materials: invented }, 422],
    ['an unknown item', { itemId: 'si999' }, 404],
    ['a name of a million characters', { applicant: { ...applicant, name: '长'.repeat(300_000) } }, 422],
    ['a list where a word should be', { itemId: ['si009'] }, 422],
  ]
  for (const [why, wrong, status] of bad) {
    const answer = await post(anybody, '/api/v1/cases', { ...APPLICATION, ...wrong })
    assert.equal(answer.status(), status, why)
    assert.ok((await answer.json()).detail.length > 0, why)
  }
  assert.equal((await anybody.post('/api/v1/cases', { data: APPLICATION })).status(), 400, 'no key')
})

test('the form of an item is published as a JSON Schema', async () => {
  const schema = await (await anybody.get('/api/v1/items/si009/form')).json()

  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.equal(schema.oneOf.length, 4, 'a person or an organisation, alone or through an agent')
})

test('only officers of the body see its cases; two who decide at once are told apart; a late second key changes nothing', async () => {
  const { number } = await submitted()
  assert.equal((await anybody.get(`/api/v1/desk/cases/${number}`)).status(), 401)
  const stranger = await officer('township', '10:00')
  assert.equal((await stranger.page.request.get(`/api/v1/desk/cases/${number}`)).status(), 404, 'another body’s case')

  const { page, csrf } = await officer('window', '10:05')
  const queue = await (await page.request.get('/api/v1/desk/cases?limit=200')).json()
  assert.ok(queue.rows.some((row: { number: string }) => row.number === number))
  const accept = () => `/api/v1/desk/cases/${number}/accept`
  const both = await Promise.all([1, 2].map(() => post(page.request, accept(), {}, undefined, csrf)))
  assert.deepEqual(both.map((answer) => answer.status()).sort(), [200, 409])
  const granted = await post(
    page.request,
    `/api/v1/desk/cases/${number}/grant`,
    { grounds: [], reasons: '' },
    undefined,
    csrf,
  )
  assert.equal(granted.status(), 403, 'the window does not decide')
})

async function submitted(): Promise<{ number: string; phrase: string }> {
  return (await post(anybody, '/api/v1/cases', APPLICATION)).json()
}

async function officer(login: string, time: string): Promise<{ page: Page; csrf: string }> {
  county.goTo('2025-09-22', time)
  const page = await newPage({ baseURL: county.baseURL })
  await signIn(page, login, '/desk/queue')
  return { page, csrf: (await page.getAttribute('input[name=csrf]', 'value')) ?? '' }
}

function post(request: APIRequestContext, path: string, data: object, once = `key-number-${++key}`, csrf = '') {
  return request.post(path, { data, headers: { 'idempotency-key': once, ...(csrf ? { 'x-csrf-token': csrf } : {}) } })
}
