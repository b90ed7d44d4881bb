import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { checkCharacter } from '#base/ids.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import * as example from '../examples.ts'
import { requestPhrase } from '../submit.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const web = await testWeb(db, [area], day('2026-03-17'))
const { found, goes, granted, requestAt, submitted, TO_THE_DRAFT } = example
const receive = TO_THE_DRAFT.slice(0, 1)
const accepted = TO_THE_DRAFT.slice(0, 2)
const searching = TO_THE_DRAFT.slice(0, 3)
const withheld = granted({
  ...{ code: '3.4', gives: '', reasons: '客户名单是商业秘密。', separable: false },
  grounds: [{ ground: 'third_party', covers: '客户名单' }],
})

/** A number as cases have it. */
const CASE = `001126000142${checkCharacter('001126000142')}`

/** A request that went this way, opened by its applicant. */
async function opened(way: example.Way) {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), way)
  const { number } = await requestAt(db, ref, '2026-03-17')
  const keys = { number, phrase: requestPhrase(reading(db, example.morning('2026-03-17')), number) }
  const visitor = web.visitor()
  await visitor.get('/requests/follow')
  return { ref, keys, visitor, page: (await visitor.post('/requests/follow', keys)).body }
}
const stateOf = async ({ ref }: Awaited<ReturnType<typeof opened>>) => (await requestAt(db, ref, '2026-03-17')).state

test('asked to correct, the applicant reads what and until when, and corrects there; left empty it says so and keeps the rest', async () => {
  const items = '请写明是哪一处集市。'
  const request = await opened([
    ...receive,
    ['ask-correction', 'handler', '2026-03-05', { items, until: '2026-03-26' }],
  ])
  const { visitor, keys, page } = request

  assert.match(page, /请写明是哪一处集市/)
  assert.match(page, /3月26日/)
  const empty = await visitor.post('/requests/follow/correct', { ...keys, subject: '临江集市收费', text: '' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /请写内容描述/)
  assert.match(empty.body, /value="临江集市收费"/)
  assert.equal(await stateOf(request), 'correcting')

  const corrected = await visitor.post('/requests/follow/correct', { ...keys, subject: '临江集市收费', text: '全年。' })

  assert.equal(corrected.statusCode, 200)
  assert.equal(await stateOf(request), 'checking')
})

test('the number of a case typed here is said to be one, with the way to where cases are followed', async () => {
  const visitor = web.visitor()
  await visitor.get('/requests/follow')

  const reply = await visitor.post('/requests/follow', { number: CASE, phrase: '' })

  assert.equal(reply.statusCode, 422)
  assert.match(reply.body, /这是办事的案号/)
  assert.ok(reply.body.includes(`href="/follow?number=${CASE}"`))
})

test('asked for reasons, the applicant gives them once; a second time is refused with a sentence', async () => {
  const request = await opened([
    ...accepted,
    ['study', 'handler', '2026-03-04', { excessive: true, otherWay: false, note: '' }],
  ])
  const { visitor, keys, page } = request
  assert.match(page, /等您办理/)

  const given = await visitor.post('/requests/follow/reasons', { ...keys, reasons: '论文需要。' })
  await visitor.get('/requests/follow')
  const again = await visitor.post('/requests/follow/reasons', { ...keys, reasons: '论文需要。' })

  assert.equal(given.statusCode, 200)
  assert.equal(await stateOf(request), 'judging')
  assert.equal(again.statusCode, 409)
})

test('the fee of 250 pages is reckoned for the applicant tier by tier: 700, 2,000 and 2,000 yuan', async () => {
  const { page } = await opened([...accepted, ['ask-fee', 'handler', '2026-03-04', { by: 'pages', count: 250 }]])

  assert.match(page, /4,700/)
  assert.match(page, /70×10 \+ 100×20 \+ 50×40/)
  assert.match(page, /4月1日/, 'twenty working days to pay after 4 March')
})

test('what is withheld names ground and article and sends the applicant to reconsideration first, by 11 May', async () => {
  const { page } = await opened([
    ...searching,
    ['search', 'handler', '2026-03-05', found({ thirdParty: '江岸食品公司' })],
    ['letter-reached', 'handler', '2026-03-06', { no: 1, on: '2026-03-06' }],
    ['opinion', 'handler', '2026-03-09', { no: 1, agrees: false, on: null, text: '不同意。' }],
    ['weigh', 'head', '2026-03-10', { open: false, why: '不影响公共利益。' }],
    ['draft', 'handler', '2026-03-11', withheld],
    ['review-legal', 'legal', '2026-03-11', { passed: true, note: '' }],
    ['sign', 'head', '2026-03-12', { agreed: true, note: '' }],
    ['answer', 'handler', '2026-03-12', { how: 'email', on: null, publish: false }],
  ])

  assert.match(page, /客户名单/)
  assert.match(page, /《政府信息公开条例》第十五条/)
  assert.match(page, /先申请行政复议/)
  assert.match(page, /5月11日/, 'sixty days after 12 March')
  assert.doesNotMatch(page, /江岸食品公司|不影响公共利益/)
})

test('passed on, the old number shows where it is now and opens it there, and nothing of it looks answered', async () => {
  const to = example.officeOf('urban').bodyId
  const { visitor, page } = await opened([
    ...receive,
    ['pass-on', 'handler', '2026-03-04', { to, why: 'successor', because: '机构改革方案' }],
  ])
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''

  const there = await visitor.post('/requests/follow', { number: hidden('number'), phrase: hidden('phrase') })

  assert.match(page, /现在由.*城市管理.*办理/)
  assert.doesNotMatch(page, /<h2 id="answer"/)
  assert.equal(there.statusCode, 200)
  assert.match(there.body, /最迟2026年3月31日/)
})
