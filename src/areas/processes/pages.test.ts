import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { countFigures } from './count-figures.ts'
import { MONDAY, STRAIGHT } from './examples.ts'
import { livedCase, settledHouse } from './pages/examples.ts'
import { replayEnded } from './replay-ended.ts'

const db = await testDatabase()
await settledHouse(db)
// Eight cases went through; two stand at the review; one of the eight skipped the review in its journal.
for (let i = 0; i < 7; i += 1) await livedCase(db, 'si009', `2K6-000${i}`, STRAIGHT)
await livedCase(db, 'si009', '2K6-0099', STRAIGHT, ['review'])
for (const number of ['2K6-0101', '2K6-0102']) await livedCase(db, 'si009', number, STRAIGHT.slice(0, 1))
accepted(await inTransaction(db, MONDAY, (tx) => countFigures(tx)))
accepted(await inTransaction(db, MONDAY, (tx) => replayEnded(tx, 1000)))
const web = await testWeb(db, [area], MONDAY.today)
const anyone = web.visitor()
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const textOf = (html: string) =>
  html
    .replace(/<(title|desc)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')

test('the page of a power says who, both limits, the article, and how it stands, in three languages', async () => {
  const says = {
    'zh-Hans': [
      '行政许可',
      '审核岗',
      '承诺3个工作日',
      '《行政许可法》第三十四条',
      '现在停在这里 少于5件',
      '截至2026年11月23日',
    ],
    'zh-Hant': [
      '行政許可',
      '審核崗',
      '承諾3個工作日',
      '《行政許可法》第三十四條',
      '現在停在這裏 少於5件',
      '截至2026年11月23日',
    ],
    en: [
      'Licence',
      'Reviewers',
      'promised 3 working days',
      'Administrative Licensing Law, Art. 34',
      'Now here fewer than 5 cases',
      'as of 23 November 2026',
    ],
  }
  for (const lang of LANGS) {
    const page = await anyone.get(`${PREFIX[lang]}/powers/pl001`)
    assert.equal(page.statusCode, 200)
    for (const words of says[lang]) assert.ok(textOf(page.body).includes(words), `${lang}: ${words}`)
    assert.doesNotMatch(page.body, /undefined|\[object|NaN/)
  }
})

test('a power is found by the item one applies for under it', async () => {
  assert.match(textOf((await anyone.get('/en/powers/si009')).body), /Food business licence/)
})

test('every step of the drawing leads to a step of the outline, and no id stands twice', async () => {
  for (const path of ['/powers/pl001', '/en/charts/general']) {
    const { body } = await anyone.get(path)
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
    const targets = [...body.matchAll(/ href="#([^"]+)"/g)].map((found) => found[1])
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      path,
    )
    assert.deepEqual(
      targets.filter((id) => !ids.includes(id)),
      [],
      path,
    )
    assert.ok(targets.length > 5, 'the drawing has links')
  }
})

test('one to four cases are never counted out, and all other counts of the edition are rounded with them', async () => {
  const page = await anyone.get('/en/powers/pl001')
  // What the replay found stands below, and is about the office.
  const words = textOf(page.body.split('id="conformance"')[0] ?? '')

  assert.match(words, /On edition 1 10 cases fewer than 5 cases open/, 'ten began, two are open')
  assert.match(words, /rounded down to a multiple of five/)
  assert.doesNotMatch(words, /\b(8|2) cases/, 'neither the eight that ended nor the two that stand there')
})

test('a chart nobody has run on says so instead of showing zeros', async () => {
  const words = textOf((await anyone.get('/en/powers/pl002')).body)

  assert.match(words, /No case has run on this edition in this system yet/)
  assert.match(words, /No case has ended yet that could be walked/)
  assert.doesNotMatch(words, /0 cases/)
})

test('a skipped step shows in the deviation rate with its moment, and leads nobody to the case', async () => {
  const page = await anyone.get('/en/powers/pl001')

  // One case of eight: 12.5 per cent.
  assert.match(textOf(page.body), /Deviation rate 12\.5 % as of 23 November 2026/)
  assert.match(textOf(page.body), /Steps left out 1 step/)
  assert.doesNotMatch(page.body, /2K6-|desk\/cases/)
})

test('a power without a chart shows its record and says why it may do without', async () => {
  const words = textOf((await anyone.get('/en/powers/pl003')).body)

  assert.match(words, /No chart is published for this power\. Licences, penalties and compulsory measures may not/)
  assert.match(words, /Spot check of food/)
  assert.match(words, /000600000003/)
})

test('the file given away has the fingerprint the page shows', async () => {
  const { body } = await anyone.get('/en/charts/si009')
  const hash = /<code>([0-9a-f]{64})<\/code>/.exec(body)?.[1]

  const file = await anyone.get('/charts/si009/1.bpmn')

  assert.equal(createHash('sha256').update(file.rawPayload).digest('hex'), hash)
})

test('the list is narrowed by kind, office and words; the general charts are those many may share', async () => {
  const found = async (query: string) => textOf((await anyone.get(`/en/powers${query}`)).body)

  assert.match(await found(''), /4 powers of the offices/)
  assert.match(await found('?kind=inspection'), /2 powers .*Spot check of food/)
  assert.doesNotMatch(await found('?kind=inspection'), /Medicine retail/)
  assert.match(await found('?q=%E9%9B%B6%E5%94%AE'), /1 power .*Medicine retail/)
  assert.match(await found('?body=market&kind=licence'), /2 powers /)
  assert.match(await found('?q=zzzz'), /No power fits/)
  const charts = (await anyone.get('/en/charts')).body
  assert.match(charts, /\/en\/charts\/general"/)
  assert.doesNotMatch(charts, /\/en\/charts\/si009"/)
  assert.match(
    textOf((await anyone.get('/en/charts/general')).body),
    /1 power runs on this chart Inspection of medicines/,
  )
})

test('the list can be taken along, and its changes are public', async () => {
  const csv = await anyone.get('/powers/csv')

  assert.equal(csv.statusCode, 200)
  assert.match(csv.body, /^\ufeff编号,状态,基本编码/)
  assert.equal(csv.body.trim().split('\r\n').length, 5, 'four powers and the headings')
  assert.match(
    textOf((await anyone.get('/en/powers/changes')).body),
    /1 January 2026 added Spot check of food first publication/,
  )
})

test('no English page of this area shows a Chinese character', async () => {
  for (const path of ['/powers', '/powers/changes', '/powers/pl001', '/powers/pl003', '/charts', '/charts/general']) {
    const page = await anyone.get(`/en${path}`)
    assert.doesNotMatch(textOf(page.body), /\p{Script=Han}/u, path)
  }
})

test('what does not exist is missing, and strange addresses are answered', async () => {
  for (const path of [
    '/powers/nope',
    '/charts/nope',
    '/charts/si009?edition=9',
    '/charts/si009/difference?from=1&to=9',
  ])
    assert.equal((await anyone.get(path)).statusCode, 404, path)
  for (const path of ["/powers/a';drop", '/charts/%00', `/powers?q=${'a'.repeat(5000)}`, '/powers?kind=moon&page=0'])
    assert.ok((await anyone.get(path)).statusCode < 500, path)
})

test('a page of a power is at most 60 kB and may be kept for everybody', async () => {
  const page = await anyone.get('/powers/pl001')

  assert.ok(Buffer.byteLength(page.body) < 60_000, String(Buffer.byteLength(page.body)))
  assert.ok(page.headers['etag'])
})
