import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type Reply, type TestVisitor, testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { exampleXml, MONDAY, officerOf, STRAIGHT } from './examples.ts'
import { livedCase, settledHouse } from './pages/examples.ts'
import { replayEnded } from './replay-ended.ts'

const db = await testDatabase()
await settledHouse(db)
for (let i = 0; i < 6; i += 1) await livedCase(db, 'si009', `2K6-000${i}`, STRAIGHT)
await livedCase(db, 'si009', '2K6-0099', STRAIGHT, ['review'])
await livedCase(db, 'si009', '2K6-0101', STRAIGHT.slice(0, 1))
accepted(await inTransaction(db, MONDAY, (tx) => replayEnded(tx, 1000)))
const web = await testWeb(db, [area], MONDAY.today)
const id = (last: string) => `0190a000-0000-7000-8000-00000000000${last}`
const writer = web.officer(officerOf('market', 'review', id('a')))
const second = web.officer(officerOf('market', 'legal', id('b')))
const head = web.officer(officerOf('market', 'decide', id('c')))
const stranger = web.officer(officerOf('tax', 'intake', id('d')))
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')
const chartPage = async (who: TestVisitor) => textOf((await who.get('/en/desk/charts/si009')).body)

/** What the editor sends: the file of the next edition and what it changes. */
async function draw(who: TestVisitor, xml: string, revision: number): Promise<Reply> {
  await who.get('/en/desk/charts/si009/edit')
  return who.post('/en/desk/charts/si009/draft', { revision: String(revision), note: '审查由3日减为2日', xml })
}

test('a faulty draft is told in sentences, and approving it is not offered', async () => {
  assert.equal((await draw(writer, exampleXml({ withDefault: false }), 0)).statusCode, 303)

  const words = await chartPage(second)

  assert.match(words, /1 thing must be mended before publication/)
  assert.match(words, /Accepted\?/, 'the sentence names the gateway')
  assert.match(words, /Approve The chart has 1 error/, 'why it may not be approved stands where the button would')
  assert.doesNotMatch((await second.get('/en/desk/charts/si009')).body, /charts\/si009\/approve"/)
  assert.match(textOf((await second.get('/en/desk/charts')).body), /being drawn/)
})

test('a mended draft shows what it changes; its author may not approve it, somebody else may', async () => {
  await draw(writer, exampleXml({ reviewDays: 2 }), 1)

  assert.match(await chartPage(writer), /Review.{1,3}: promised limit shortened from 3 working days to 2 working days/)
  assert.match(await chartPage(writer), /somebody else|second person/i, 'why the author may not')
  assert.equal((await writer.post('/en/desk/charts/si009/approve', { revision: '2' })).statusCode, 403)
  assert.match(textOf((await second.get('/en/desk/charts')).body), /to be approved/)

  await second.get('/en/desk/charts/si009')
  assert.equal((await second.post('/en/desk/charts/si009/approve', { revision: '2' })).statusCode, 303)
  assert.match(textOf((await head.get('/en/desk/charts')).body), /to be published/)
})

test('the head publishes it on a day; the public sees both editions and what lies between them', async () => {
  await head.get('/en/desk/charts/si009')
  const published = await head.post('/en/desk/charts/si009/publish', { revision: '2', from: '2026-11-23' })
  assert.equal(published.statusCode, 303)

  const anyone = web.visitor()
  const page = textOf((await anyone.get('/en/charts/si009')).body)
  assert.match(page, /Edition 1 Edition 2 In force since 23 November 2026/)
  assert.match(page, /Against edition 1: 审查由3日减为2日/)
  const difference = await anyone.get('/en/charts/si009/difference?from=1&to=2')
  assert.match(textOf(difference.body), /promised limit shortened from 3 working days to 2 working days/)
  assert.match(difference.body, /class="[^"]*changed/, 'marked on the drawing too')
  assert.match(textOf((await anyone.get('/en/charts/si009?edition=1')).body), /until 23 November 2026/)
})

test('moving the running case to the new edition shows where it would stand and needs a reason', async () => {
  const preview = textOf((await head.get('/en/desk/charts/si009/migrate')).body)
  assert.match(preview, /1 running case is affected/)
  assert.match(preview, /2K6-0101 Review Review/)

  const form = { from: '1', to: '2' }
  assert.equal((await head.post('/en/desk/charts/si009/migrate', { ...form, reason: ' ' })).statusCode, 422)
  await head.get('/en/desk/charts/si009/migrate')
  assert.equal((await head.post('/en/desk/charts/si009/migrate', { ...form, reason: '法律修订' })).statusCode, 303)

  assert.match(textOf((await head.get('/en/desk/charts/si009/migrate')).body), /No case runs on the old edition/)
})

test('whoever supervises sees the rate, the case behind it and which step was left out; others are refused', async () => {
  const list = textOf((await head.get('/en/desk/deviations')).body)
  // One case of seven.
  assert.match(list, /Food business licence .* 14\.3 % 7 cases 1 1 0 0/)

  const cases = await head.get('/en/desk/deviations/pl001')
  assert.match(textOf(cases.body), /2K6-0099 .*left out: “Review”/)
  assert.match(cases.body, /href="\/en\/desk\/cases\/2K6-0099"/)
  assert.equal((await stranger.get('/en/desk/deviations')).statusCode, 403)
})

test('a list that is exported and imported unchanged changes nothing; a faulty row stops the whole file', async () => {
  const csv = (await web.visitor().get('/powers/csv')).body
  const send = async (list: string, how: string) => {
    await head.get('/en/desk/powers')
    return head.post('/en/desk/powers', { list, from: '2026-12-01', reason: '年度清理', how })
  }

  assert.match(textOf((await send(csv, 'check')).body), /All 4 rows are right\. .*unchanged/)

  const faulty = await send(csv.replace('食品抽查', '食品抽检').replace(',行政许可,', ',没有这类,'), 'import')
  assert.equal(faulty.statusCode, 422)
  assert.match(textOf(faulty.body), /1 row wrong; nothing was taken in/)

  const taken = await send(csv.replace('食品抽查', '食品抽检'), 'import')
  assert.match(textOf(taken.body), /Imported: 0 powers added, 1 changed/)
  assert.match(textOf((await web.visitor().get('/powers/changes')).body), /2026年12月1日 修改内容 食品抽检 年度清理/)
})

test('somebody without a post in the matter is told so, and the desk is closed to visitors', async () => {
  await stranger.get('/en/desk/powers')
  const no = await stranger.post('/en/desk/powers', { list: 'x', from: '2026-12-01', reason: 'x', how: 'import' })

  assert.equal(no.statusCode, 403)
  for (const path of ['/desk/charts', '/desk/powers', '/desk/deviations'])
    assert.ok([302, 303, 401, 403].includes((await web.visitor().get(path)).statusCode), path)
})
