import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGS } from '#base/text.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import { VERBS, type Verb } from '../contract.ts'
import * as example from '../examples.ts'
import { entriesOf } from '../file.ts'
import type { RequestRef } from '../request.ts'
import { codeNames } from './code-names.ts'
import { sayEntry } from './say-entry.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const { found, goes, morning, requestAt, submitted, TO_THE_DRAFT, TO_THE_END } = example
const web = await testWeb(db, [area], morning('2026-03-02').today)
const handler = web.officer(office.handler)
const reviewer = web.officer(office.reviewer)
const legal = web.officer(office.legal)
const head = web.officer(office.head)
const window = web.officer(office.window)
const stranger = web.officer(example.officeOf('health').handler)

const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const addressOf = async (ref: RequestRef) => `/desk/requests/${(await requestAt(db, ref, '2026-03-02')).number}`

const successor = example.officeOf('urban').bodyId
const { number: earlier } = await requestAt(db, await submitted(db, office, '2026-03-02'), '2026-03-02')
const received = TO_THE_DRAFT.slice(0, 1)
const studying = TO_THE_DRAFT.slice(0, 2)
const searching = TO_THE_DRAFT.slice(0, 3)
const reviewing = TO_THE_DRAFT.slice(0, 4)
const correcting: example.Way = [
  ...received,
  ['ask-correction', 'handler', '2026-03-05', { items: '请写明年度。', until: '2026-03-26' }],
]
const paying: example.Way = [...studying, ['ask-fee', 'handler', '2026-03-04', { by: 'pages', count: 250 }]]
const reasons: example.Way = [
  ...studying,
  ['study', 'handler', '2026-03-04', { excessive: true, otherWay: false, note: '' }],
]
const judging: example.Way = [
  ...reasons,
  ['give-reasons', 'visitor', '2026-03-05', { reasons: '研究需要。', on: null }],
]
const asking: example.Way = [...searching, ['search', 'handler', '2026-03-05', found({ thirdParty: '江岸食品公司' })]]
const weighing: example.Way = [
  ...asking,
  ['opinion', 'handler', '2026-03-06', { no: 1, agrees: false, on: null, text: '不同意。' }],
]
const separating: example.Way = [
  ...reviewing,
  ['review', 'reviewer', '2026-03-06', { closed: true, separable: true, conclusion: '隐去身份证号。' }],
]
const owed: example.Way = [
  ...TO_THE_END.slice(0, -1),
  ['answer', 'handler', '2026-03-10', { how: 'email', on: null, publish: true }],
]
const disputed: example.Way = [
  ...TO_THE_END,
  ['remedy', 'legal', '2026-03-20', { kind: 'reconsideration', filedOn: '2026-03-20' }],
]

type Visitor = typeof handler
/** The way before it, the day, who may, who of the same body may not, and what is typed. */
type Line = readonly [example.Way, string, Visitor, Visitor, Readonly<Record<string, string>>]
const LINES: Readonly<Record<Verb, Line>> = {
  receive: [[], '2026-03-03', window, reviewer, { confirmedOn: '' }],
  'pass-on': [[], '2026-03-03', handler, window, { why: 'successor', to: String(successor), because: '机构改革方案' }],
  merge: [[], '2026-03-03', handler, window, { into: earlier }],
  'answer-on-spot': [received, '2026-03-03', handler, window, { gives: '见本机关网站“收费公示”。' }],
  accept: [received, '2026-03-03', handler, window, {}],
  'ask-correction': [received, '2026-03-05', handler, window, { items: '请写明年度。', until: '2026-03-26' }],
  correct: [correcting, '2026-03-16', window, legal, { subject: '2025年摊位收费', text: '全年。', on: '' }],
  'lapse-correction': [correcting, '2026-03-27', handler, head, {}],
  study: [studying, '2026-03-04', handler, window, { excessive: 'no', otherWay: 'no', note: '' }],
  'ask-fee': [studying, '2026-03-04', handler, window, { by: 'pages', count: '250', seen: 'pages 250' }],
  'pay-fee': [paying, '2026-03-06', window, legal, { receipt: '票1', on: '' }],
  'lapse-fee': [paying, '2026-04-03', handler, window, {}],
  'give-reasons': [reasons, '2026-03-05', window, legal, { reasons: '研究需要。', on: '' }],
  judge: [judging, '2026-03-06', head, handler, { reasonable: 'yes', until: '2026-04-30', why: '研究需要。' }],
  search: [searching, '2026-03-05', handler, window, { found: 'found', where: '档案室', words: '摊位' }],
  'letter-reached': [asking, '2026-03-09', handler, window, { no: '1', on: '2026-03-09' }],
  opinion: [asking, '2026-03-09', handler, window, { no: '1', agrees: 'yes', on: '', text: '' }],
  weigh: [weighing, '2026-03-09', head, handler, { open: 'no', why: '不公开不影响公共利益。' }],
  review: [reviewing, '2026-03-06', reviewer, window, { closed: 'no', separable: 'no', conclusion: '可以公开。' }],
  separate: [separating, '2026-03-09', handler, window, { note: '隐去身份证号。' }],
  extend: [TO_THE_DRAFT, '2026-03-09', head, handler, { days: '10', reason: '材料较多。' }],
  draft: [TO_THE_DRAFT, '2026-03-09', handler, window, { code: '1', gives: '收费标准附后。' }],
  'review-legal': [TO_THE_END.slice(0, -3), '2026-03-09', legal, handler, { passed: 'yes', note: '' }],
  sign: [TO_THE_END.slice(0, -2), '2026-03-10', head, handler, { agreed: 'yes', note: '' }],
  answer: [TO_THE_END.slice(0, -1), '2026-03-10', handler, window, { how: 'email', on: '', publish: 'no' }],
  publish: [owed, '2026-03-11', handler, window, { entry: '/catalogue/1' }],
  'put-in-log': [TO_THE_END, '2026-03-11', handler, window, { title: '摊位收费标准', answer: '见附件。' }],
  withdraw: [searching, '2026-03-05', window, legal, { note: '' }],
  remedy: [TO_THE_END, '2026-03-20', legal, window, { kind: 'reconsideration', filedOn: '2026-03-20' }],
  'remedy-result': [disputed, '2026-05-20', legal, window, { no: '1', result: 'upheld', on: '2026-05-19', redo: 'no' }],
}

for (const verb of VERBS)
  test(`${verb}: who may has a form, done twice it is once; who may not reads why; another body sees nothing`, async () => {
    const [before, on, by, not, typed] = LINES[verb]
    const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), before)
    web.moment = morning(on)
    const page = await addressOf(ref)
    const papers = async () =>
      (await entriesOf(reading(db, web.moment), ref)).filter(({ kind }) => kind === verb).length
    const already = await papers()

    assert.doesNotMatch((await not.get(`${page}/${verb}`)).body, /<form/)
    assert.match(textOf((await not.get(`${page}/${verb}`)).body), /您的岗位不能/)
    assert.equal((await stranger.get(page)).statusCode, 404)
    assert.equal((await stranger.get(`${page}/${verb}`)).statusCode, 404)
    for (const lang of LANGS) assert.match((await by.get(`${PREFIX[lang]}${page}/${verb}`)).body, /<form/)
    await by.get(`${page}/${verb}`)
    for (const _ of [1, 2]) {
      const reply = await by.post(`${page}/${verb}`, typed)
      assert.equal(reply.statusCode, 303, textOf(reply.body))
    }

    assert.equal(await papers(), already + 1)
    for (const lang of LANGS) assert.equal((await by.get(`${PREFIX[lang]}${page}`)).statusCode, 200)
  })

test('every field that an act leaves in the file has a name in three languages', async () => {
  const kept: string[] = []
  for (const way of [disputed, owed, weighing, separating, paying, judging, correcting]) {
    const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), way)
    for (const { data, said } of await entriesOf(reading(db, morning('2026-03-31')), ref)) {
      const all = { ...data, ...said }
      const named = Object.entries(all).filter(
        ([name, value]) => value !== null && value !== '' && name !== 'lines' && String(value) !== '',
      )
      kept.push(...named.filter(([name]) => name !== 'no' || !('kind' in all)).map(([name]) => name))
      for (const lang of LANGS) assert.equal(sayEntry(lang, codeNames(lang), { data, said }).length, named.length)
    }
  }
  assert.ok(new Set(kept).size > 20)
})

test('what came by ordinary post is taken down once, with the day that counts said at the choice (§31)', async () => {
  web.moment = morning('2026-03-09')
  const form = await window.get('/desk/requests/new')
  const typed = {
    ...{ bodyId: String(office.bodyId), channel: 'ordinary_mail', on: '2026-03-06', type: 'natural_person' },
    ...{ name: '李示例', code: '11010119900307299X', contact: '示例路1号', agent: '', help: '' },
    ...{ subject: '2024年抽检结果', text: '申请公开抽检结果。', form: 'paper', way: 'post' },
  }

  assert.match(textOf(form.body), /确认之日为收到申请之日/)
  assert.doesNotMatch(form.body, /value="internet"/)
  const [first, again] = [
    await window.post('/desk/requests/new', typed),
    await window.post('/desk/requests/new', typed),
  ]
  assert.equal(first.statusCode, 303)
  assert.equal(again.headers.location, first.headers.location)
  const page = textOf((await window.get(String(first.headers.location))).body)
  assert.match(page, /李示例/)
  assert.match(page, /尚未确定/)
})

test('a form left incomplete, or with a day to come, keeps what was typed and says what is missing', async () => {
  web.moment = morning('2026-03-09')
  await window.get('/desk/requests/new')
  const reply = await window.post('/desk/requests/new', { bodyId: String(office.bodyId), name: '赵示例' })

  assert.equal(reply.statusCode, 422)
  assert.match(reply.body, /表单没有填完整/)
  assert.match(reply.body, /value="赵示例"/)
  assert.equal((await head.get('/desk/requests/new')).statusCode, 403, 'the head takes nothing in')
})

test('a field that does not fit is named, with what it wants, and linked: of an extension its days and its reason', async () => {
  const page = `${await addressOf(await goes(db, office, await submitted(db, office, '2026-03-02'), searching))}/extend`
  web.moment = morning('2026-03-09')
  await head.get(page)

  const { statusCode, body } = await head.post(page, { days: '1000', reason: '' })

  assert.equal(statusCode, 422)
  const summary = /<div class="err-sum".*?<\/div>/s.exec(body)?.[0] ?? ''
  assert.match(textOf(summary), /20/)
  assert.match(summary, /href="#days"/)
  assert.match(summary, /href="#reason"/)
  assert.match(body, /id="days-error"/)
})

test('whoever may not do it is told whose post it is', async () => {
  const page = `${await addressOf(await goes(db, office, await submitted(db, office, '2026-03-02'), searching))}/extend`
  web.moment = morning('2026-03-09')

  assert.match(textOf((await handler.get(page)).body), /由承办机关的.*决定.*岗位办理/)
})

test('who asks stands on the page of the office and the counter, and nowhere on that of the reviewer', async () => {
  const page = await addressOf(await goes(db, office, await submitted(db, office, '2026-03-02'), searching))

  assert.match((await handler.get(page)).body, /110101199003078515/)
  const seen = (await reviewer.get(page)).body
  assert.doesNotMatch(seen, /王示例|110101199003078515/)
  assert.match(textOf(seen), /只有公开机构和受理岗可以看/)
})

test('the fee is reckoned by tiers before the notice can go out: 250 pages cost 30×0, 70×10, 100×20 and 50×40 yuan', async () => {
  const page = `${await addressOf(await goes(db, office, await submitted(db, office, '2026-03-02'), studying))}/ask-fee`
  web.moment = morning('2026-03-04')
  await handler.get(page)

  const reckoned = await handler.post(page, { by: 'pages', count: '250' })

  assert.equal(reckoned.statusCode, 200, 'nothing is sent yet')
  assert.match(textOf(reckoned.body), /合计4,700元/)
  const other = await handler.post(page, { by: 'pages', count: '120', seen: 'pages 250' })
  assert.match(textOf(other.body), /合计1,100元/, 'what was seen was another count, so it is shown again')
  const free = await handler.post(page, { by: 'pages', count: '30', seen: '' })
  assert.match(textOf(free.body), /不收费/)
})

test('a result that withholds everything is refused until it is said that nothing can be separated (§37)', async () => {
  const page = `${await addressOf(await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT))}/draft`
  web.moment = morning('2026-03-09')
  const form = await handler.get(page)
  const typed = { code: '3.5', reasons: '属于内部事务。', covers_internal_affairs: '值班安排' }

  assert.equal(form.body.match(/name="code"/g)?.length, 21)
  assert.match(textOf(form.body), /3\.4 保护第三方合法权益 答复须写明.{5,80}案卷里没有征求第三方意见的记录/)
  for (const separable of ['', 'yes']) {
    const reply = await handler.post(page, { ...typed, separable })
    assert.equal(reply.statusCode, 422)
    assert.match(textOf(reply.body), /能否作区分处理.*《政府信息公开条例》第三十七条/)
  }
  assert.equal((await handler.post(page, { ...typed, separable: 'no' })).statusCode, 303)
})

test('the queue counts, narrows and pages as it is, and is taken along as a table; another body has nothing in it', async () => {
  const most = 51
  for (let i = 0; i < most; i += 1) await submitted(db, office, '2026-03-02', { subject: `=第${i}件` })
  web.moment = morning('2026-03-31')
  const first = (await handler.get('/desk/requests?state=submitted')).body
  const next = /href="([^"]*after=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const csv = await handler.get('/desk/requests.csv?state=submitted')

  const numbers = (html: string) => html.match(/class="item"/g)?.length ?? 0
  assert.equal(numbers(first), 50)
  assert.equal(csv.body.trim().split('\r\n').length - 1, 50 + numbers((await handler.get(next)).body))
  assert.match(csv.body, /'=第0件/)
  assert.doesNotMatch(csv.body, /王示例/, 'masked, as on the page')
  const closed = await goes(db, office, await submitted(db, office, '2026-03-02', { subject: '已办结的' }), TO_THE_END)
  assert.match((await handler.get('/desk/requests?view=closed')).body, /已办结的/)
  assert.ok((await requestAt(db, closed, '2026-03-31')).closedOn)
  for (const lang of LANGS) assert.equal((await head.get(`${PREFIX[lang]}/desk/requests?view=late`)).statusCode, 200)
  const theirs = textOf((await stranger.get('/desk/requests')).body)
  assert.match(theirs, /没有符合的申请/)
  assert.equal((await stranger.get('/desk/requests.csv')).body.trim().split('\r\n').length, 1)
})
