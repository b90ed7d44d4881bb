import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import { adoptStandard } from './adopt-standard.ts'
import * as example from './examples.ts'

const db = await testDatabase()
await example.settledStandards(db)
const eco = example.bodyId('eco')
accepted(
  await inTransaction(db, example.MONDAY, (tx) =>
    adoptStandard(tx, example.HEAD, {
      ...{ standardId: example.UPPER, bodyId: eco, state: 'adopted', from: example.MONDAY.today, places: [] },
      ...{ byStandard: null, reason: '直接适用上级基准。' },
    }),
  ),
)
const web = await testWeb(db, [area], example.MONDAY.today)
const anyone = web.visitor()
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const CALCULATOR = '/standards/ln-market-68/calculator'
const FACTS = '?f.turnover=180,000&f.harm=no&f.refused_correction=yes&f.serious=no'
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const get = async (path: string) => {
  const page = await anyone.get(path)
  assert.equal(page.statusCode, 200, path)
  return textOf(page.body)
}

test('the list finds a standard by a word, by its field, by the body that uses it and by its state', async () => {
  assert.match(await get('/standards'), /91项违法行为/)
  assert.match(await get(`/standards?q=${encodeURIComponent('阻挠监督')}`), /阻挠监督检查或弄虚作假（水）/)
  const used = await get('/standards?body=eco')
  assert.match(used, /1项/)
  assert.match(used, /采用/)
  assert.match(await get('/standards?state=ended'), /已失效/)
  assert.match(await get('/standards?q=nothing-like-it'), /没有找到/)
})

test('the page of a standard says its tiers, who uses it, what the audit finds, its fingerprint, in three languages', async () => {
  const says = {
    'zh-Hans': ['违法程度为拖延，且近一年有同类违法行为：否', '20,000至40,000元（不含上限）', '采用', '公布前审查'],
    'zh-Hant': ['違法程度為拖延，且近一年有同類違法行為：否', '20,000至40,000元（不含上限）', '採用', '公布前審查'],
    en: [
      'Gravity of the breach is delay and A like breach within a year: no',
      '20,000 to 40,000 yuan (upper end not included)',
      'Adopted',
      'Audit',
    ],
  }
  for (const lang of LANGS) {
    const page = await get(`${PREFIX[lang]}/standards/gd-water-2.1`)
    for (const words of says[lang]) assert.ok(page.includes(words), `${lang}: ${words}`)
  }
})

test('a standard that no power is exercised by says so', async () => {
  // the powers of the lawbook are not settled in this house
  assert.match(await get('/standards/gd-water-2.1'), /本县权责清单上没有按这一基准行使的权力/)
})

test('the file that is given away has the fingerprint that the page shows', async () => {
  const page = await get('/standards/gd-water-2.1')
  const file = await anyone.get('/standards/gd-water-2.1/editions/1.yaml')

  assert.ok(page.includes(createHash('sha256').update(file.rawPayload).digest('hex')))
  const model = await anyone.get('/standards/gd-water-2.1/editions/1.dmn')
  assert.match(model.body, /DMN\/20191111\/MODEL/)
})

test('the calculator without a script: tier, range, ends, reasons and articles, with the facts in the address', async () => {
  const says = {
    'zh-Hans': ['一般', '罚款37,000至73,000元', '两端均含本数', '经营额在100,000元以上，且不满300,000元', '第68条'],
    'zh-Hant': ['一般', '罰款37,000至73,000元', '兩端均含本數', '經營額在100,000元以上', '第68條'],
    en: [
      'ordinary',
      'Fine of 37,000 to 73,000 yuan',
      'Both ends included',
      'Turnover is 100,000 yuan or more and is less than 300,000 yuan',
      'Art. 68',
    ],
  }
  for (const lang of LANGS) {
    const page = await get(`${PREFIX[lang]}${CALCULATOR}${FACTS}`)
    for (const words of says[lang]) assert.ok(page.includes(words), `${lang}: ${words}`)
  }
})

test('the line names the tiers beside this one, and the reasons say what was entered', async () => {
  const { body } = await anyone.get(`${CALCULATOR}${FACTS}`)

  for (const tier of ['从轻', '一般', '从重']) assert.match(body, new RegExp(`<text[^>]*>${tier}</text>`), tier)
  assert.doesNotMatch(body, /<text[^>]*>从重·情节严重/, 'of another limb of the law')
  assert.match(body, /本次经营额为180,000元、造成危害后果：否、拒不改正：是、情节严重：否。因为/)
})

test('nothing filled in asks for facts; what is missing or wrong is named in plain words', async () => {
  assert.match(await get(CALCULATOR), /填入事实，这里随即显示/)
  assert.match(await get(`${CALCULATOR}?f.turnover=180000`), /还要知道：造成危害后果、拒不改正、情节严重。/)
  assert.match(await get(`${CALCULATOR}?f.turnover=many`), /请更正：经营额。/)
})

test('money is exact: ten times 20,000.01 is 200,000.1', async () => {
  const page = await get('/standards/food-124/calculator?f.goods_value=20000.01&f.serious=no')

  assert.ok(page.includes('罚款200,000.1至400,000.2元'))
})

test('facts on which the law itself leaves a gap have no tier, and the page says that none may be borrowed', async () => {
  const page = await get('/standards/transport-63-1-2023/calculator?f.illegal_income=10000&f.serious=no')

  assert.match(page, /没有适用的阶次/)
  assert.match(page, /不能套用最近的阶次/)
})

test('every calculator of the 91 standards opens', async () => {
  const { standards } = (await anyone.get('/api/v1/standards')).json<{ standards: readonly { id: string }[] }>()
  assert.equal(standards.length, 91)
  for (const { id } of standards) {
    assert.equal((await anyone.get(`/standards/${id}/calculator`)).statusCode, 200, id)
    assert.equal((await anyone.get(`/en/standards/${id}`)).statusCode, 200, id)
  }
})

test('an unknown standard, and an edition that never was, are said to be missing', async () => {
  assert.equal((await anyone.get('/standards/none')).statusCode, 404)
  assert.equal((await anyone.get('/standards/food-124?edition=9')).statusCode, 404)
})

test('programs get the same tier and range with edition, fingerprint and trace; sums are exact texts', async () => {
  const ask = (facts: object) =>
    anyone.inject({
      ...{ method: 'POST', url: '/api/v1/standards/food-124/decide', payload: { facts } },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })

  const reply = await ask({ goods_value: '20000.01', serious: false })

  assert.equal(reply.statusCode, 200)
  const { hash, ...told } = reply.json<Record<string, unknown>>()
  assert.match(String(hash), /^[0-9a-f]{64}$/)
  assert.deepEqual([told['outcome'], told['tier']], ['tier', 's2'])
  assert.deepEqual(told['fine'], { min: '200000.1', max: '400000.2', minInclusive: true, maxInclusive: true })
  assert.deepEqual(told['trace'], [{ tier: 's2', when: 'goods_value >= 10000 and serious = false' }])
  const missing = (await ask({ goods_value: 5 })).json<Record<string, unknown>>()
  assert.deepEqual([missing['outcome'], missing['missing']], ['missing_facts', ['serious']])
  assert.deepEqual(missing['facts'], [{ code: 'serious', name: '情节严重', unit: null }], 'for people, by name')
})
