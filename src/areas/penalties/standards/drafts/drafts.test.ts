import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { standardText } from '#platform/lawbook/read-standards.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { answerComment } from '../answer-comment.ts'
import { commentOn } from '../comment-on.ts'
import * as example from '../examples.ts'
import { fileStandard } from '../file-standard.ts'
import { publishStandard } from '../publish-standard.ts'

const db = await testDatabase()
await example.settledStandards(db)
const web = await testWeb(db, [area], example.MONDAY.today)
const anyone = web.visitor()
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const see = async (path: string) => {
  const page = await anyone.get(path)
  assert.equal(page.statusCode, 200, path)
  return textOf(page.body)
}

test('where nothing is open the page says so, how it goes, and what is in force, in each language', async () => {
  assert.match(await see('/standards/drafts'), /现在没有草案在征求意见。.*怎么提意见.*还没有公布过征求了意见的版本/)
  for (const lang of LANGS) await see(`${PREFIX[lang]}/standards/drafts`)
  assert.match(await see('/standards'), /征求意见的草案 /)
  const feed = await anyone.get('/standards/drafts.json')
  assert.deepEqual(feed.json<{ items: unknown[] }>().items, [])
})

test('a draft is listed from the day the public is asked to the last day, with who, what and until when; one only reviewed is not', async () => {
  await example.reviewed(db, 'al-d-quiet')
  const id = await example.asked(db, 'al-d-open')
  accepted(await inTransaction(db, example.MONDAY, (tx) => commentOn(tx, VISITOR, { standardId: id, text: '太重。' })))

  const page = await see('/standards/drafts')

  assert.match(page, /到2026年12月23日为止 还有30天.*细化阻挠检查的阶次.*看草案，提意见 已有1条意见/)
  assert.doesNotMatch((await anyone.get('/standards/drafts')).body, /al-d-quiet/)
  assert.match(await see('/standards'), /正在征求意见的草案（1件）/)
  assert.match(await see('/en/standards/drafts'), /30 days left.*1 comment so far/)
  const atom = await anyone.get('/standards/drafts.atom')
  assert.match(atom.body, /<link rel="alternate" type="text\/html" href="[^"]*\/standards\/al-d-open\/draft"\/>/)
  web.moment = example.AFTER_COMMENTS
  assert.match(await see('/standards/drafts'), /现在没有草案在征求意见/, 'five days after the last')
  web.moment = example.MONDAY
})

test('once the edition is published the page counts what became of its comments', async () => {
  const id = 'al-d-open'
  const later = example.AFTER_COMMENTS
  const answer = { standardId: id, no: 1, result: 'partly', answer: '首次轻微不罚。' } as const
  accepted(await inTransaction(db, later, (tx) => answerComment(tx, example.WRITER, answer)))
  const filed = { standardId: id, revision: 1, filedAs: '安环备〔2026〕1号' }
  accepted(await inTransaction(db, later, (tx) => fileStandard(tx, example.WRITER, filed)))
  const published = { standardId: id, revision: 1, from: example.FROM }
  accepted(await inTransaction(db, later, (tx) => publishStandard(tx, example.HEAD, published)))
  web.moment = later

  assert.match(await see('/standards/drafts'), /以前的意见怎么处理了.*第1版 1 0 1 0/)
  web.moment = example.MONDAY
})

test('the draft of a standard that adds up weights shows its weights', async () => {
  const text = standardText('gd-water-2.3').replace('id: gd-water-2.3', 'id: al-d-weights')
  const id = await example.asked(db, 'al-d-weights', text)

  assert.match(await see(`/standards/${id}/draft`), /持续时间.*0\.05/)
})
