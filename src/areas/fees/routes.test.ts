import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { settledFees } from './examples.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-26'), '09:00'))
await settledFees(db, moment)
const web = await testWeb(db, [area], moment.today)
const anyone = web.visitor()
const PREFIX = ['', '/zh-Hant', '/en']

test('every page of the list opens in three languages, without a hole', async () => {
  for (const prefix of PREFIX)
    for (const path of [
      '/fees',
      '/fees/rounds',
      '/fees/rounds/10',
      '/fees/rounds/13',
      '/fees/fee005',
      '/fees/fee071',
    ]) {
      const page = await anyone.get(`${prefix}${path}`)

      assert.equal(page.statusCode, 200, `${prefix}${path}`)
      assert.doesNotMatch(page.body, /undefined|\[object|NaN/, `${prefix}${path}`)
    }
})

test('a fee shows what it was, what it became and by which document', async () => {
  const { body } = await anyone.get('/fees/fee005')

  for (const words of ['120元/本', '160元/本', '200元/本', '2019年7月1日', '发改价格〔2019〕914号', '降低标准'])
    assert.ok(body.includes(words), words)
})

test('what rests on memory says so, and what was read says so too', async () => {
  assert.ok((await anyone.get('/fees/fee005')).body.includes('凭记忆记录'))
  assert.ok((await anyone.get('/fees/fee001')).body.includes('已在公开文本中读到'))
})

test('the reduction of a round is reckoned only where its announcement gives both numbers', async () => {
  assert.ok((await anyone.get('/fees/rounds/13')).body.includes('4.3%'))
  assert.ok((await anyone.get('/fees/rounds/10')).body.includes('所以不算减幅'))
})

test('the list narrows by state and words, and says so when nothing is left', async () => {
  const suspended = await anyone.get('/fees?state=suspended&q=农机')
  const none = await anyone.get('/fees?q=没有这样的收费项目')

  assert.ok(suspended.body.includes('农机监理费'))
  assert.ok(!suspended.body.includes('婚姻登记费'))
  assert.ok(none.body.includes('没有这样的收费。'))
})

test('what is suspended or abolished never shows its old standard as if it were owed', async () => {
  const { body } = await anyone.get('/fees/fee047')

  assert.match(
    body,
    /现在不收，原标准<!-- --> <span lang="zh-Hans">9元\/对|现在不收，原标准 <span lang="zh-Hans">9元\/对/,
  )
})

test('a fee nobody knows is said to be missing', async () => {
  assert.equal((await anyone.get('/fees/fee999')).statusCode, 404)
  assert.equal((await anyone.get('/fees/rounds/99')).statusCode, 404)
})

test('the files hold what the page shows, amounts in yuan for people and in fen for programs', async () => {
  const csv = (await anyone.get('/fees.csv?state=charged')).body
  const json = (await anyone.get('/fees.json?state=charged')).json()
  const api = (await anyone.get('/api/v1/fees/fee005')).json()

  assert.equal(csv.trimEnd().split('\r\n').length, json.fees.length + 1)
  assert.match(csv, /fee005,安澜县公安局,administrative,普通护照工本费,charged,120,元\/本/)
  assert.deepEqual(
    api.editions.map(({ amountFen, change }: { amountFen: number; change: string }) => [amountFen, change]),
    [
      [20_000, 'introduced'],
      [16_000, 'reduced'],
      [12_000, 'reduced'],
    ],
  )
})

test('an edition drafted at the desk by the police is published by finance, and only then told to the public', async () => {
  const tx = reading(db, moment)
  const [writer, head] = [await exampleOfficer(tx, 'police-03'), await exampleOfficer(tx, 'finance-04')]
  const police = web.officer(writer)
  const finance = web.officer(head)
  const typed = {
    ...{ name: '临时居民身份证工本费', state: 'charged', amount: '8.50', unit: '元/证', rule: '', payer: '申领人' },
    ...{ treasury: 'local', basis: '发改价格〔2003〕2322号', document: '', round: '', note: '', source: '测试' },
    ...{ checked: 'yes', from: moment.today },
  }

  await police.get('/desk/fees/fee003')
  assert.equal((await police.post('/desk/fees/fee003/draft', typed)).statusCode, 303)
  const before = (await anyone.get('/api/v1/fees/fee003')).json().editions.length
  await finance.get('/desk/fees/fee003')
  assert.equal((await finance.post('/desk/fees/fee003/publish', {})).statusCode, 303)

  const { editions } = (await anyone.get('/api/v1/fees/fee003')).json()
  assert.equal(before, 1)
  assert.deepEqual([editions.length, editions[1].amountFen, editions[1].treasury], [2, 850, 'local'])
  assert.ok((await anyone.get('/fees/fee003')).body.includes('8.50元/证'))
})

test('an amount and a rule together are refused, because nobody could say which one holds', async () => {
  const police = web.officer(await exampleOfficer(reading(db, moment), 'police-03'))
  const typed = {
    ...{ name: '户口簿工本费', state: 'charged', amount: '6', unit: '元/本', rule: '省定', payer: '', treasury: '' },
    ...{ basis: '价费字〔1992〕240号', document: '', round: '', note: '', source: '测试', checked: 'no' },
    from: moment.today,
  }

  await police.get('/desk/fees/fee010')
  const answer = await police.post('/desk/fees/fee010/draft', typed)

  assert.equal(answer.statusCode, 422)
  assert.ok(answer.body.includes('只填一种'))
})
