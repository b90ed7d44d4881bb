import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { MONDAY, settledStandards } from '../../standards/examples.ts'
import { type Past, pastDecision } from '../../statistics/examples.ts'

const db = await testDatabase()
await settledStandards(db)
const past = async (of: Past) => accepted(await inTransaction(db, MONDAY, (tx) => pastDecision(tx, of)))
const factory = await past({ fine: '12000' })
const pond = await past({
  ...{ body: 'eco', standardId: 'gd-water-2.1', decidedOn: '2025-03-04' },
  facts: {},
  fine: null,
})
const person = await past({ partyKind: 'individual', partyName: '张三丰' })
const gone = await past({ published: 'withdrawn', result: 'revoked', partyName: '隐去有限公司' })
const over = await past({ shownUntil: '2026-11-22', partyName: '期满有限公司' })
const police = await past({ domain: 'public_security', partyName: '治安有限公司' })
await past({ published: 'not', partyName: '未公开有限公司' })
const web = await testWeb(db, [area], MONDAY.today)
const anyone = web.visitor()
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const at = ({ document }: { readonly document: string }) => `/penalties/${encodeURIComponent(document)}`
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const read = async (path: string) => {
  const page = await anyone.get(path)
  assert.equal(page.statusCode, 200, path)
  return textOf(page.body)
}
const EVERYWHERE = ['/penalties', '/penalties/feed.atom', '/api/v1/penalty-decisions', '/penalties/csv']

test('list, feed, table and interface hold the same decisions: shown ones, and of withdrawn ones only that they were', async () => {
  for (const path of EVERYWHERE) {
    const page = (await anyone.get(path)).body

    for (const { document } of [factory, pond, person, gone]) assert.ok(page.includes(document), `${path} ${document}`)
    for (const { document } of [over, police]) assert.ok(!page.includes(document), `${path} ${document}`)
    assert.doesNotMatch(page, /隐去|期满有限|治安有限|未公开有限/)
  }
})

test('nothing of a natural person is in any answer, even where the stored record has the name', async () => {
  for (const path of [...EVERYWHERE, at(person), `/en${at(person)}`, `/api/v1/penalty-decisions/${person.document}`]) {
    const reply = await anyone.get(encodeURI(decodeURI(path)))

    assert.equal(reply.statusCode, 200)
    assert.doesNotMatch(reply.body, /张三丰|张\*\*/)
  }
  assert.doesNotMatch(await read(`/penalties?q=${encodeURIComponent('张三丰')}`), /罚〔/)
})

test('a decision is found by the words of its violation, its organisation, its body and its number', async () => {
  const found = async (query: string) => read(`/penalties?${query}`)
  const q = (words: string) => `q=${encodeURIComponent(words)}`

  assert.ok((await found(q('清河食品'))).includes(factory.document))
  assert.ok((await found(q(pond.document))).includes(pond.document))
  assert.ok((await found(q('阻挠监督'))).includes(pond.document))
  assert.ok(!(await found(q('阻挠监督'))).includes(factory.document))
  assert.ok((await found(q('Ecolog'))).includes(pond.document))
  assert.match(await found(q('%')), /没有找到/)
})

test('it is narrowed by body, violation, year and state, and the sentence for nothing found leads back', async () => {
  const found = async (query: string) => read(`/penalties?${query}`)

  assert.deepEqual(
    [(await found('body=eco')).includes(pond.document), (await found('body=eco')).includes(factory.document)],
    [true, false],
  )
  assert.ok(!(await found('violation=food-124')).includes(pond.document))
  // Which violation a withdrawn one was about is part of what was withdrawn.
  assert.ok(!(await found('violation=food-124')).includes(gone.document))
  assert.ok(!(await found('year=2025')).includes(factory.document))
  assert.ok((await found('state=withdrawn')).includes(gone.document))
  assert.ok(!(await found('state=withdrawn')).includes(factory.document))
  assert.match(await found('year=2019'), /没有找到符合条件的决定.*显示全部/)
})

// Names stay in the characters in which they are registered.
test('the page of a decision says what, by which edition, why so much and which remedies, in three languages', async () => {
  const says = {
    'zh-Hans': [
      '清河食品厂',
      '罚款12,000元',
      '法定幅度',
      '裁量基准第1版',
      '货值金额 8,000 元',
      '60日内',
      '用这些事实自己算',
    ],
    'zh-Hant': [
      '清河食品厂',
      '罰款12,000元',
      '法定幅度',
      '裁量基準第1版',
      '貨值金額 8,000 元',
      '60日內',
      '用這些事實自己算',
    ],
    en: [
      '清河食品厂',
      'fine of 12,000 yuan',
      'Range of the law',
      'Edition 1',
      'Value of the goods 8,000 yuan',
      '60 days',
      'Compute',
    ],
  }
  for (const lang of LANGS) {
    const page = await read(`${PREFIX[lang]}${at(factory)}`)
    for (const words of says[lang]) assert.ok(page.includes(words), `${lang}: ${words}`)
  }
})

test('its link fills the calculator with the same facts, and the calculator gives the same tier', async () => {
  const page = (await anyone.get(at(factory))).body
  const link = /href="(\/standards\/food-124\/calculator\?[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''

  const computed = await read(link)

  assert.match(link, /f\.goods_value=8000/)
  assert.match(computed, /货值金额不满10,000元/)
})

test('of a withdrawn decision the fact, the day and the reason stay, with the article; its content is gone', async () => {
  const page = await read(at(gone))

  assert.match(page, /已撤回公开/)
  assert.match(page, /2026年9月3日/)
  assert.match(page, /复议撤销，依法撤回公开。/)
  assert.match(page, /第四十八条/)
  assert.doesNotMatch(page, /隐去|食品|罚款/)
})

test('when the period of showing is over the address answers 410, on the day and not when a job comes by', async () => {
  const reply = await anyone.get(at(over))

  assert.equal(reply.statusCode, 410)
  assert.match(textOf(reply.body), /展示期已满/)
  assert.doesNotMatch(reply.body, /期满有限|食品/)
})

test('what was never published, and what public security decided, is missing', async () => {
  assert.equal((await anyone.get(at(police))).statusCode, 404)
  assert.equal((await anyone.get('/penalties/0001罚〔2020〕9号')).statusCode, 404)
})

test('a result of review stands on the decision and in the list', async () => {
  const changed = await past({ result: 'changed', publishedOn: '2026-06-06' })

  assert.match(await read(at(changed)), /2026年9月1日，已变更/)
  assert.ok((await read('/penalties?state=changed')).includes(changed.document))
})

test('the feed is XML that escapes what organisations are called', async () => {
  await past({ partyName: '<b>&"甲乙"有限公司', publishedOn: '2026-06-07' })

  const feed = (await anyone.get('/penalties/feed.atom')).body

  assert.match(feed, /^<\?xml/)
  assert.ok(feed.includes('&#60;b&#62;&#38;&#34;甲乙&#34;有限公司'))
})

test('a table for spreadsheets does not let a name run as a formula', async () => {
  await past({ partyName: '=HYPERLINK("x")', publishedOn: '2026-06-07' })

  const table = (await anyone.get('/penalties/csv')).body

  assert.ok(table.includes(`"'=HYPERLINK(""x"")"`))
})

test('long lists have pages, and each decision stands on one of them', async () => {
  for (let i = 0; i < 31; i += 1)
    await past({ body: 'tobacco', standardId: 'tobacco-57', facts: {}, fine: null, publishedOn: '2026-07-01' })

  const [first, second] = [await read('/penalties?body=tobacco'), await read('/penalties?body=tobacco&page=2')]

  assert.equal((first.match(/罚〔2026〕/g) ?? []).length, 30)
  assert.equal((second.match(/罚〔2026〕/g) ?? []).length, 1)
  assert.match(second, /31/)
  assert.equal(web.moment.today, day('2026-11-23'))
})
