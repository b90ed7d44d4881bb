import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { LANGS } from '#base/text.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import * as example from '../examples.ts'
import type { RequestRef } from '../request.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const { found, goes, granted, morning, requestAt, submitted, TO_THE_DRAFT, TO_THE_END } = example
const web = await testWeb(db, [area], morning('2026-04-20').today)
const handler = web.officer(office.handler)
const reviewer = web.officer(office.reviewer)
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }

const addressOf = async (ref: RequestRef) => `/desk/requests/${(await requestAt(db, ref, '2026-04-20')).number}`
const textOf = async (path: string, who = handler) => {
  const reply = await who.get(path)
  assert.equal(reply.statusCode, 200, path)
  const document = await getDocumentProxy(new Uint8Array(reply.rawPayload))
  const { text } = await extractText(document, { mergePages: true })
  return text.replace(/\s/g, '')
}
const withNotices: example.Way = [
  ['receive', 'handler', '2026-03-03', { confirmedOn: null }],
  ['ask-correction', 'handler', '2026-03-05', { items: '请写明年度。', until: '2026-03-26' }],
  ['correct', 'visitor', '2026-03-09', { subject: '王示例要的2025年摊位收费', text: '全年。', on: null }],
]

test('every letter of a request has number, body, day, article and contact, in three languages', async () => {
  const corrected = await goes(db, office, await submitted(db, office, '2026-03-02'), withNotices)
  const charged = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_DRAFT.slice(0, 2),
    ['ask-fee', 'handler', '2026-03-04', { by: 'pages', count: 250 }],
  ])
  const asked = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_DRAFT.slice(0, 3),
    ['search', 'handler', '2026-03-05', found({ thirdParty: '江岸食品公司' })],
    ['extend', 'head', '2026-03-06', { days: 10, reason: '材料较多。' }],
  ])
  // twenty and ten working days after 3 March; Qingming is a holiday on 6 April
  const extended = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_DRAFT.slice(0, 3),
    ['extend', 'head', '2026-03-30', { days: 10, reason: '材料较多。' }],
  ])
  const answered = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_END)
  const LETTERS: readonly (readonly [RequestRef, string, RegExp])[] = [
    [corrected, 'receipt-1', /登记回执.*2026年3月3日.*申请内容临江集市摊位收费.*第三十一条/],
    [corrected, 'correction-1', /补正告知书.*申请内容临江集市摊位收费.*请写明年度。.*第三十条/],
    [charged, 'fee-1', /收费通知.*4,700元.*第101至200：100，每一20元，小计2000元.*第四十二条/],
    [asked, 'opinion-1', /第三方意见征询书.*江岸食品公司：.*十五个工作日.*第三十二条/],
    [asked, 'extension-1', /延长.*10个工作日.*正在征求意见.*材料较多。.*第三十三条第二款/],
    [extended, 'extension-1', /延长.*10个工作日.*新的答复期限2026年4月15日/],
    [answered, 'reply-1', /答复书.*依申请〔2026〕.*予以公开.*收费标准和2025年收入表附后。.*60日内.*6个月内/],
    [answered, 'delivery-1', /送达回证.*电子邮件.*2026年3月10日.*第四十条.*受送达人/],
  ]
  for (const [ref, key, says] of LETTERS) {
    const path = `${await addressOf(ref)}/letters/${key}`
    assert.match(await textOf(path), says, key)
    for (const lang of LANGS) {
      const said = await textOf(`${PREFIX[lang]}${path}`)
      assert.match(said, /0999-6018888/, 'whom to ask')
      assert.doesNotMatch(said, /undefined|\[object/)
    }
  }
})

test('the letter to a third party never names who asks, whoever prints it, not even where the subject does (§32)', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...withNotices,
    ['accept', 'handler', '2026-03-10', {}],
    ['study', 'handler', '2026-03-10', { excessive: false, otherWay: false, note: '' }],
    ['search', 'handler', '2026-03-11', found({ thirdParty: '江岸食品公司' })],
  ])
  const path = `${await addressOf(ref)}/letters/opinion-1`

  for (const who of [handler, reviewer]) {
    const said = await textOf(path, who)
    assert.match(said, /2025年摊位收费/)
    assert.doesNotMatch(said, /王示例|110101199003078515|00000000/)
  }
})

test('what is withheld names each ground with its article, and reconsideration comes first (行政复议法 §23(4))', async () => {
  const refuse = granted({
    ...{ code: '3.5', gives: '', reasons: '属于内部管理。', separable: false },
    grounds: [{ ground: 'internal_affairs', covers: '值班安排' }],
  })
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...TO_THE_DRAFT,
    ['draft', 'handler', '2026-03-09', refuse],
    ...TO_THE_END.slice(-3),
  ])
  const path = `${await addressOf(ref)}/letters/reply-1`

  const said = await textOf(path)
  assert.match(said, /值班安排：内部事务信息（《政府信息公开条例》第十六条）/)
  assert.match(said, /应当先申请行政复议；对复议决定不服的，可以自收到复议决定书之日起15日内/)
  assert.doesNotMatch(said, /6个月/)
  assert.doesNotMatch(await textOf(path, reviewer), /王示例/, 'who reviews prints it to a masked name')
  assert.match(await textOf(path), /王示例：/)
})

test('a letter that is not there yet, or of another body, is missing', async () => {
  const page = await addressOf(await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT))
  const stranger = web.officer(example.officeOf('health').handler)

  assert.equal((await handler.get(`${page}/letters/reply-1`)).statusCode, 404, 'it is only drafted')
  assert.equal((await stranger.get(`${page}/letters/receipt-1`)).statusCode, 404)
})
