import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGS } from '#base/text.ts'
import { reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type TestVisitor, testWeb } from '#platform/testing/web.tsx'
import { area } from '../../../area.ts'
import { bodyId } from '../../../standards/examples.ts'
import * as example from '../../after/examples.ts'
import { flagListeners } from '../../control/hear-flags.ts'
import { morning } from '../../examples.ts'
import { penalties } from '../../penalty-cases.ts'

const TODAY = morning('2027-02-02')
const db = await testDatabase()
const staff = await example.settledPenalties(db)
const late = await example.decidedCase(db, staff, { on: '2027-02-02' })
for (const listener of flagListeners) assert.deepEqual((await follow(db, TODAY, listener)).failures, [])
const { number } = await example.caseNow(db, late)
const web = await testWeb(db, [area], TODAY.today)
const [chair, officer, head] = [staff.chair, staff.officer, staff.head].map((who) => web.officer(who))
assert.ok(chair && officer && head)
const justice = web.officer(example.JUSTICE)

const LIST = '/desk/penalties/notices'
const ONE = `${LIST}/${number}/late`
const CERTIFICATES = '/desk/penalties/certificates'
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const see = async (who: TestVisitor, path: string) => textOf((await who.get(path)).body)

test('the legal office sees the notice in its list, the justice bureau too, the officers of the case not at all', async () => {
  assert.match(await see(chair, LIST), /超过九十日才决定/)
  assert.match(await see(justice, LIST), /超过九十日才决定/)
  assert.equal((await officer.get(LIST)).statusCode, 403)
  assert.equal((await officer.get(ONE)).statusCode, 403)
})

test('a notice says what is late, by how much, since when, and on which article, in three languages', async () => {
  for (const lang of LANGS) assert.equal((await chair.get(`${PREFIX[lang]}${ONE}`)).statusCode, 200)

  const page = await see(chair, ONE)

  assert.match(page, /期限届满 2027年2月1日 · 晚1日/, 'filed on 3 November 2026, ninety days (行政处罚法 §60)')
  assert.match(page, /《行政处罚法》第六十条/)
  assert.doesNotMatch(
    (await justice.get(ONE)).body,
    new RegExp(`href="/desk/penalties/${number}"`),
    'no file of others',
  )
  assert.match((await chair.get(ONE)).body, new RegExp(`href="/desk/penalties/${number}"`))
})

test('words about the party are refused on the page and what was typed stays; the answer is sealed and shown', async () => {
  await chair.get(ONE)
  const named = await chair.post(ONE, { answer: '电话13912345678的人不配合。' })
  assert.equal(named.statusCode, 422)
  assert.match(named.body, /不配合。/)

  await chair.get(ONE)
  assert.equal((await chair.post(ONE, { answer: '鉴定迟延，已约谈。' })).statusCode, 303)

  assert.match(await see(chair, `${LIST}?view=answered`), /超过九十日才决定/)
  assert.match(await see(chair, LIST), /没有未答复的提示/)
  assert.match(await see(chair, ONE), /2027年2月2日答复 鉴定迟延，已约谈。/)
  const row = await penalties(reading(db, TODAY))
    .selectFrom('penalties.flag')
    .select('answer_sealed')
    .where('case_id', '=', late.id)
    .executeTakeFirstOrThrow()
  assert.doesNotMatch(row.answer_sealed ?? '', /鉴定/)
})

test('the head enters a certificate and ends it early; an officer sees the list and has no form', async () => {
  web.moment = morning('2026-11-24')
  await head.get(CERTIFICATES)
  const at = bodyId('market')
  const deputy = staff.deputy.staffId
  const typed = {
    bodyId: String(at),
    ...{
      [`staffId-${at}`]: deputy,
      [`number-${at}`]: '安执9',
      [`from-${at}`]: '2026-01-01',
      [`to-${at}`]: '2027-01-31',
    },
  }
  assert.equal((await head.post(CERTIFICATES, typed)).statusCode, 303)
  assert.equal((await head.post(CERTIFICATES, typed)).statusCode, 303, 'the same form sent again is done once')
  assert.match(await see(head, CERTIFICATES), /1张在九十日内到期.*安执9.*还有68日/)
  await head.get(CERTIFICATES)
  const again = await head.post(CERTIFICATES, typed)
  assert.equal(again.statusCode, 409)
  await head.get(CERTIFICATES)
  const ended = { bodyId: String(at), number: '安执9', [`to-${at}-安执9`]: '2026-11-23' }
  assert.equal((await head.post(`${CERTIFICATES}/end`, ended)).statusCode, 303)

  assert.match(await see(head, CERTIFICATES), /安执9.*已失效/)
  const page = (await officer.get(CERTIFICATES)).body
  assert.match(page, /安执1/)
  assert.doesNotMatch(page, /<form[^>]*certificates/)
})

test('the queue is taken along as a table: own cases, narrowed as the page is, nothing of other bodies', async () => {
  const own = await officer.get('/desk/penalties.csv')
  const none = await officer.get('/desk/penalties.csv?state=lead')
  const stranger = await web.officer(example.STRANGER).get('/desk/penalties.csv')

  assert.equal(own.body.split('\r\n').length, 3, 'a heading, one case, and the end')
  assert.match(own.body, /待送达|已决定/)
  assert.equal(none.body.split('\r\n').length, 2)
  assert.equal(stranger.body.split('\r\n').length, 2)
})
