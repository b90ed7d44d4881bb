import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { readZip } from '#platform/files/zip/read-zip.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { canonical } from '#proof/canonical.ts'
import { sha256 } from '#proof/sha256.ts'
import { area } from './area.ts'
import { exampleWriters, reportAt } from './examples.ts'
import { settleDuties } from './settle-duties.ts'

const db = await testDatabase()
const morning = (date: string) => momentOf(instantAt(day(date), '09:00'))
accepted(await inTransaction(db, morning('2026-01-02'), async (tx) => done(await settleExamples(tx))))
const writers = await exampleWriters(db, morning('2026-01-02'))
const web = await testWeb(db, [area], day('2026-02-03'))
const visitor = web.visitor()
const PREFIXES = ['', '/zh-Hant', '/en']

test('before anything is owed the list says so and when reports come, in three languages', async () => {
  for (const prefix of PREFIXES) {
    const { statusCode: status, body } = await visitor.get(`${prefix}/reports`)
    assert.equal(status, 200)
    assert.match(body, /class="empty"/, prefix)
  }
})

test('in February everybody sees who is late with the report on 2025, and reads the one that is published', async () => {
  accepted(await inTransaction(db, morning('2026-01-02'), (tx) => settleDuties(tx, { kind: 'machine', name: 'test' })))
  await reportAt(db, morning('2026-01-20'), writers, 2025, 'published')
  const { body: list } = await web.visitor().get('/reports?year=2025')
  assert.match(list, /超过最后一日，还没有公布/)
  assert.match(list, /href="\/reports\/civil\/2025"/)

  for (const prefix of PREFIXES) {
    const { statusCode: status, body } = await visitor.get(`${prefix}/reports/civil/2025`)
    assert.equal(status, 200)
    assert.match(body, /law-R19-50/, prefix)
  }
})

test('a report that was published after its last day says so on its page', async () => {
  await reportAt(db, morning('2025-02-05'), writers, 2024, 'published')

  const { body } = await visitor.get('/reports/civil/2024')

  assert.match(body, /最后一日是2025年1月31日，逾期公布/)
})

test('the JSON is what was signed: its hash can be reckoned; PDF, Word and HTML carry the same hash', async () => {
  const file = (kind: string) => visitor.inject({ method: 'GET', url: `/reports/civil/2025/1/report.${kind}` })

  const { hash, report } = JSON.parse((await file('json')).body)
  assert.equal(sha256(canonical(report)), hash)
  assert.equal((await file('pdf')).rawPayload.subarray(0, 5).toString(), '%PDF-')
  const parts = accepted(readZip((await file('docx')).rawPayload))
  const word = String(parts.get('word/document.xml'))
  assert.ok(word.includes(hash))
  const widths = (word.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/g) ?? []).reduce(
      (sum, box) => sum + Number(/gridSpan w:val="(\d+)"/.exec(box)?.[1] ?? 1),
      0,
    ),
  )
  assert.deepEqual([...new Set(widths)], [4, 10, 15], 'each row of tables 二, 三 and 四 is as wide as its table')
  assert.ok((await file('html')).body.includes(hash))
})

test('the year stands beside the year before, figure by figure; where none was published the page says so', async () => {
  const { body: beside } = await visitor.get('/reports/civil/2025/1')
  const { body: alone } = await visitor.get('/reports/civil/2024')

  const section = /aria-labelledby="change">.*?<\/section>/s
  assert.match(section.exec(beside)?.[0] ?? '', /<th[^>]*>2024<\/th>.*<th[^>]*>2025<\/th>.*新收申请.*持平/s)
  assert.match(section.exec(alone)?.[0] ?? '', /2023年度没有公布报告/)
})

test('tables 三 and 四 repeat their headings on each page of the Word document, and the names of rows have the room', async () => {
  const docx = await visitor.inject({ method: 'GET', url: '/reports/civil/2025/1/report.docx' })
  const word = String(accepted(readZip(docx.rawPayload)).get('word/document.xml'))

  const tables = word.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  const heads = tables.map((table) => (table.match(/<w:tblHeader\/>/g) ?? []).length)
  const columns = tables.map((table) => [...table.matchAll(/gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)))

  assert.deepEqual(heads, [0, 3, 3])
  assert.ok((columns[1]?.[2] ?? 0) > 3 * (columns[1]?.[3] ?? 0))
})

test('other programs read the published reports and one with its figures; a draft is none (§50)', async () => {
  const { reports } = JSON.parse((await visitor.get('/api/v1/reports?body=civil')).body)
  const one = JSON.parse((await visitor.get('/api/v1/reports/civil/2025')).body)
  const file = JSON.parse((await visitor.get('/reports/civil/2025/1/report.json')).body)

  assert.deepEqual(
    reports.map(({ year, path }: { year: number; path: string }) => [year, path]),
    [
      [2025, '/reports/civil/2025'],
      [2024, '/reports/civil/2024'],
    ],
  )
  assert.equal(one.hash, file.hash)
  assert.deepEqual(one.three, file.report.figures.three)
  assert.equal((await visitor.get('/api/v1/reports/civil/2023')).statusCode, 404)
  assert.deepEqual(JSON.parse((await visitor.get('/api/v1/reports?body=nobody')).body), { reports: [] })
})

test('only years that are over and not begun are offered, and a correction leads to the edition it opens', async () => {
  const keeper = web.officer(writers.keeper)
  const { body: list } = await keeper.get('/desk/reports')
  const offered = [...list.matchAll(/<option value="\d+-(\d{4})"/g)].map(([, year]) => year)
  assert.deepEqual(offered, ['2023'], '2025 and 2024 are published')

  const { body: page } = await keeper.get('/desk/reports/civil/2024/1')
  const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? ''
  const corrected = await keeper.post('/desk/reports/civil/2024/1/correct', { revision, because: '文字有遗漏。' })

  assert.equal(corrected.statusCode, 303)
  assert.equal(corrected.headers.location, '/desk/reports/civil/2024/2')
})

test('a draft has no public page and no file, and the desk of another body does not know it', async () => {
  await reportAt(db, morning('2024-01-20'), writers, 2022, 'drafted')
  for (const path of ['/reports/civil/2022', '/reports/civil/2022/1', '/reports/civil/2022/1/report.json'])
    assert.equal((await visitor.get(path)).statusCode, 404, path)
  const keeper = web.officer(writers.keeper)
  assert.equal((await keeper.get('/desk/reports/civil/2022/1')).statusCode, 200)
  const [first] = writers.keeper.posts
  assert.ok(first)
  const other = {
    ...writers.keeper,
    staffId: '0190d000-0000-7000-8000-000000000099',
    posts: [{ ...first, bodyId: 13 }],
  }
  assert.equal((await web.officer(other).get('/desk/reports/civil/2022/1')).statusCode, 404)
})

test('the desk takes a draft through check, signature, hand-in and publication by its forms alone', async () => {
  const [keeper, head] = [web.officer(writers.keeper), web.officer(writers.head)]
  await keeper.get('/desk/reports')
  const begun = await keeper.post('/desk/reports/new', { of: `${writers.bodyId}-2023` })
  const here = String(begun.headers.location)
  assert.equal(here, '/desk/reports/civil/2023/1')

  await keeper.get(here)
  const silent = await keeper.post(`${here}/check`, { revision: '1' })
  assert.equal(silent.statusCode, 422)
  assert.match(silent.body, /还有1项没有说明/)
  await keeper.get(`${here}/edit`)
  const texts = { s1: '总体情况。', s5: '没有。', s6: '没有。' }
  const figures = {
    rulesIssued: '0',
    normativeIssued: '0',
    normativeRepealed: '0',
    normativeValid: '3',
    feesFen: '12.50',
  }
  assert.equal((await keeper.post(`${here}/edit`, { revision: '1', ...texts, ...figures })).statusCode, 303)
  for (const [who, verb] of [
    [keeper, 'check'],
    [head, 'sign'],
    [keeper, 'submit'],
    [keeper, 'publish'],
  ] as const) {
    await who.get(here)
    const outcome = await who.post(`${here}/${verb}`, { revision: '2', b0: '没有规章。', b1: '没有规章。' })
    assert.equal(outcome.statusCode, 303, verb)
  }
  const { report } = JSON.parse((await visitor.get('/reports/civil/2023/1/report.json')).body)
  assert.deepEqual([report.figures.two.normativeValid, report.figures.two.feesFen], [3, 1250])
})
