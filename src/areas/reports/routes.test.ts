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

test('a draft has no public page and no file, and the desk of another body does not know it', async () => {
  await reportAt(db, morning('2024-01-20'), writers, 2023, 'drafted')
  for (const path of ['/reports/civil/2023', '/reports/civil/2023/1', '/reports/civil/2023/1/report.json'])
    assert.equal((await visitor.get(path)).statusCode, 404, path)
  const keeper = web.officer(writers.keeper)
  assert.equal((await keeper.get('/desk/reports/civil/2023/1')).statusCode, 200)
  const [first] = writers.keeper.posts
  assert.ok(first)
  const other = {
    ...writers.keeper,
    staffId: '0190d000-0000-7000-8000-000000000099',
    posts: [{ ...first, bodyId: 13 }],
  }
  assert.equal((await web.officer(other).get('/desk/reports/civil/2023/1')).statusCode, 404)
})

test('the desk takes a draft through check, signature, hand-in and publication by its forms alone', async () => {
  const [keeper, head] = [web.officer(writers.keeper), web.officer(writers.head)]
  await keeper.get('/desk/reports')
  const begun = await keeper.post('/desk/reports/new', { body: String(writers.bodyId), year: '2022' })
  const here = String(begun.headers.location)
  assert.equal(here, '/desk/reports/civil/2022/1')

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
  const { report } = JSON.parse((await visitor.get('/reports/civil/2022/1/report.json')).body)
  assert.deepEqual([report.figures.two.normativeValid, report.figures.two.feesFen], [3, 1250])
})
