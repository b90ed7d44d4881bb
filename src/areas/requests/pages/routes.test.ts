import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type Reply, testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import * as example from '../examples.ts'
import { requests } from '../request-rows.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const web = await testWeb(db, [area], day('2026-03-16'))
const { goes, morning, submitted, TO_THE_END } = example

const form = {
  ...{ body: String(office.bodyId), subject: '临江集市摊位收费', text: '申请公开2025年的收费标准。' },
  ...{ form: 'electronic', way: 'email', type: 'natural_person', name: '王示例', code: '110101199003078515' },
  ...{ contact: '示例电话 000-00000000', agent: '', help: '' },
}
const code = (reply: Reply, nth: number) =>
  [...reply.body.matchAll(/<strong class="code">([^<]+)<\/strong>/g)][nth]?.[1] ?? ''

async function howMany(): Promise<number> {
  const { count } = await requests(reading(db, morning('2026-03-16')))
    .selectFrom('requests.request')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function sent(more: Partial<typeof form> = {}) {
  const visitor = web.visitor()
  await visitor.get('/requests/new')
  const receipt = await visitor.post('/requests', { ...form, ...more })
  return { visitor, receipt, number: code(receipt, 0), phrase: code(receipt, 1) }
}

async function inLog(title: string) {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_END,
    ['put-in-log', 'handler', '2026-03-12', { title, answer: '标准附后。' }],
  ])
  return (await example.requestAt(db, ref, '2026-03-12')).number
}

test('every public page of requests opens in three languages', async () => {
  const number = await inLog('渡口摆渡票价')
  for (const path of ['/requests', '/requests/new', '/requests/follow', '/requests/log', `/requests/log/${number}`])
    for (const prefix of ['', '/zh-Hant', '/en'])
      assert.equal((await web.visitor().get(`${prefix}${path}`)).statusCode, 200, `${prefix}${path}`)
})

test('led here from what is owed and late, body and subject stand in the form already', async () => {
  const asked = new URLSearchParams({ body: String(office.bodyId), subject: '收费目录清单 · 2025年' })
  const { body } = await web.visitor().get(`/requests/new?${asked}`)

  assert.match(body, /value="收费目录清单 · 2025年"/)
  assert.match(body, new RegExp(`<option value="${office.bodyId}" selected=""`))
})

test('a form with faults comes back with a sentence at each field and all that was typed; nothing is kept', async () => {
  const before = await howMany()
  const visitor = web.visitor()
  await visitor.get('/requests/new')

  const reply = await visitor.post('/requests', {
    ...form,
    subject: '',
    code: '110101199003078516',
    text: '只写了内容',
  })

  assert.equal(reply.statusCode, 422)
  for (const word of ['请写信息的名称', '身份证号码不对', '只写了内容', '王示例'])
    assert.match(reply.body, new RegExp(word))
  assert.equal(await howMany(), before)
})

test('before sending, what was answered to others is shown, found in the other script and with a wrong character', async () => {
  const number = await inLog('柏树乡古树名木保护名录')
  const visitor = web.visitor()
  await visitor.get('/requests/new')

  const reply = await visitor.post('/requests/check', { ...form, subject: '古樹名目保護名錄' })

  assert.equal(reply.statusCode, 200)
  assert.match(reply.body, new RegExp(`/requests/log/${number}`))
  assert.match(reply.body, /仍然发出申请/)
})

test('the language switch of a page that answered a form leads to a page, never to “not this way”', async () => {
  const visitor = web.visitor()

  const check = await visitor.get('/en/requests/check?x=1')
  const correct = await visitor.get('/zh-Hant/requests/follow/correct')

  assert.deepEqual([check.statusCode, check.headers.location], [303, '/en/requests'])
  assert.deepEqual([correct.statusCode, correct.headers.location], [303, '/zh-Hant/requests/follow'])
})

test('sent twice with one key it is one request, with the same number on both receipts', async () => {
  const before = await howMany()
  const visitor = web.visitor()
  await visitor.get('/requests/new')
  const keys = { ...form, ...visitor.form }

  const first = await visitor.post('/requests', keys)
  const second = await visitor.post('/requests', keys)

  assert.equal(code(first, 0), code(second, 0))
  assert.notEqual(code(first, 0), '')
  assert.equal(await howMany(), before + 1)
})

test('number and phrase open it; a wrong phrase and a number that is none are answered alike', async () => {
  const { visitor, number, phrase } = await sent()

  const own = await visitor.post('/requests/follow', { number, phrase })
  const wrong = await visitor.post('/requests/follow', { number, phrase: 'AAAA-AAAA' })
  const none = await visitor.post('/requests/follow', { number: 'R0070000000', phrase })

  assert.match(own.body, /还没有与您确认收到/)
  assert.doesNotMatch(own.body, /110101199003078515|王示例/)
  assert.deepEqual([wrong.statusCode, none.statusCode], [422, 422])
  const bare = ({ body }: Reply, tried: string) =>
    body
      .replaceAll(tried, '')
      .replace(/name="(csrf|request_key)" value="[^"]*"/g, '')
      .replace(/data-(nonce|csrf)="[^"]*"/g, '')
  assert.equal(bare(wrong, number), bare(none, 'R0070000000'))
})

test('withdrawn by its applicant it is closed; withdrawing again is refused with a sentence', async () => {
  const { visitor, number, phrase } = await sent()
  await visitor.post('/requests/follow', { number, phrase })
  const unsure = await visitor.post('/requests/follow/withdraw', { number, phrase })

  const withdrawn = await visitor.post('/requests/follow/withdraw', { number, phrase, sure: 'yes' })
  await visitor.get('/requests/follow')
  const again = await visitor.post('/requests/follow/withdraw', { number, phrase, sure: 'yes' })

  assert.equal(unsure.statusCode, 422)
  assert.match(withdrawn.body, /已办结/)
  assert.equal(again.statusCode, 409)
  assert.match(again.body, /不能“撤回申请”/)
})

test('what is typed is shown as text and never as markup', async () => {
  const { visitor, receipt, number, phrase } = await sent({
    subject: '<script>alert(1)</script>',
    text: '"><img src=x>',
  })
  const page = await visitor.post('/requests/follow', { number, phrase })

  for (const { body } of [receipt, page]) assert.doesNotMatch(body, /<script>alert|<img src=x/)
  assert.match(page.body, /&lt;img src=x/)
})

test('the log, its table and its interface name no applicant, and are narrowed alike', async () => {
  const number = await inLog('石桥村灌溉用水价格')
  const narrowed = `?q=${encodeURIComponent('石橋村灌溉用水价各')}`
  const visitor = web.visitor()

  const [page, csv, api] = [
    await visitor.get(`/requests/log${narrowed}`),
    await visitor.get(`/requests/log.csv${narrowed}`),
    await visitor.get(`/api/v1/requests/log${narrowed}`),
  ]

  for (const { body } of [page, csv, api]) {
    assert.match(body, /石桥村灌溉用水价格/)
    assert.doesNotMatch(body, /王示例|110101199003078515|渡口摆渡/)
  }
  assert.deepEqual(
    api.json().requests.map((one: { number: string }) => one.number),
    [number],
  )
  assert.match((await visitor.get('/requests/log?year=2019')).body, /没有相符的/)
})

test('what is not in the log is not found there, though the request exists', async () => {
  const { visitor, number } = await sent()

  assert.equal((await visitor.get(`/requests/log/${number}`)).statusCode, 404)
})
