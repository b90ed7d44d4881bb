import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, done } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { penalties } from '../../cases/penalty-cases.ts'
import { MONDAY, officerOf, settledStandards } from '../../standards/examples.ts'
import { counted, type Past, pastDecision, pastDecisions } from '../examples.ts'

const WANG = '0190a000-0000-7000-8000-0000000000a1'
const db = await testDatabase()
await settledStandards(db)
const water: Past = { body: 'eco', standardId: 'gd-water-2.1', facts: {}, fine: null }
accepted(
  await inTransaction(db, MONDAY, (tx) =>
    pastDecisions(tx, [
      { fine: '50000', investigators: [WANG] },
      { fine: '90000', investigators: [WANG] },
      ...Array.from({ length: 6 }, (): Past => ({ fine: '60000' })),
      { fine: '100000', deviation: 'outside_tier' },
      { fine: '60000', result: 'revoked', resultReason: 'improper' },
      water,
    ]),
  ),
)
const flagged = accepted(await inTransaction(db, MONDAY, (tx) => pastDecision(tx, { fine: '60000' })))
accepted(
  await inTransaction(db, MONDAY, async (tx) => {
    const { body_id, case_id } = flagged
    const flag = { body_id, case_id, kind: 'outside_tier', raised_on: MONDAY.today }
    await penalties(tx).insertInto('penalties.flag').values(flag).execute()
    return done(null)
  }),
)
accepted(await inTransaction(db, MONDAY, (tx) => counted(tx)))
const web = await testWeb(db, [area], MONDAY.today)
const head = web.officer(officerOf('market', 'decide', '0190a000-0000-7000-8000-0000000000b1'))
const justice = web.officer(officerOf('justice', 'legal', '0190a000-0000-7000-8000-0000000000b2'))
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const PATH = '/desk/penalties/statistics'
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }

test('the head of a body sees its own rates as they are, with the counts they stand on, and nobody else’s', async () => {
  const page = textOf((await head.get(PATH)).body)

  // One of eleven left its tier without a discussion, one of one reviewed was reversed for being plainly improper.
  assert.match(page, /市场监督管理局 11 0%（0\/11） 9\.1%（1\/11） 0%（0\/11） 100%（1\/1） 9\.1%（1\/11） 明显不当1件/)
  assert.doesNotMatch(page, /生态环境分局/)
})

test('the justice bureau sees all bodies, but opens no file of another', async () => {
  const page = (await justice.get(PATH)).body

  assert.match(textOf(page), /生态环境分局/)
  assert.doesNotMatch(page, /href="\/desk\/penalties\/P/)
})

test('who neither decides nor reviews the law in a body sees no figures of overseers', async () => {
  const clerk = web.officer(officerOf('market', 'intake', '0190a000-0000-7000-8000-0000000000b3'))

  const reply = await clerk.get(PATH)

  assert.equal(reply.statusCode, 403)
  assert.match(reply.body, /只有本机关负责人/)
  assert.equal((await web.visitor().get(PATH)).statusCode >= 300, true)
})

test('the same officer, the same facts, four fifths of the range apart: a warning with both cases', async () => {
  const page = (await head.get(PATH)).body

  assert.match(textOf(page), /同一人员、同样事实，相差过半/)
  assert.match(textOf(page), /相差法定幅度的80%/)
  assert.match(page, /href="\/desk\/penalties\/P/)
})

test('what internal control noted is counted by kind, answered or not', async () => {
  assert.match(textOf((await head.get(PATH)).body), /离开阶次 1 0/)
})

test('a violation shows every decision as a dot, those of other bodies hollow, in three languages', async () => {
  for (const lang of LANGS) {
    const page = (await head.get(`${PREFIX[lang]}${PATH}/food-124`)).body

    assert.equal((page.match(/class="dot"/g) ?? []).length + (page.match(/×\d/g) ?? []).length >= 4, true)
    assert.match(page, /class="ring"/)
  }
  const other = web.officer(officerOf('eco', 'decide', '0190a000-0000-7000-8000-0000000000b4'))
  assert.match((await other.get(`${PATH}/food-124`)).body, /class="dot other"/)
})
