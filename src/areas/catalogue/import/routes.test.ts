import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { runTasks } from '#platform/jobs/run-tasks.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type TestVisitor, testWeb } from '#platform/testing/web.tsx'
import { area } from '../area.ts'
import { exampleKeepers } from '../examples.ts'
import { exampleRow, exampleTable, runImport } from './examples.ts'
import { importTask } from './import-task.ts'

const db = await testDatabase()
const ON = day('2026-11-23')
const monday = momentOf(instantAt(ON, '09:00'))
const later = momentOf(instantAt(ON, '09:01'))
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, monday))
const web = await testWeb(db, [area], ON)
const drafter = web.officer(people.drafter)
const at = '/desk/catalogue/import'
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')

interface Sent {
  readonly name: string
  readonly bytes: Buffer
}

async function send(who: TestVisitor, sent: Sent, url = at, more: Record<string, string> = { body: '16' }) {
  await who.get(at)
  return sendAgain(who, sent, url, more)
}

/** With the key of the form seen last. */
async function sendAgain(
  who: TestVisitor,
  { name, bytes }: Sent,
  url = at,
  more: Record<string, string> = { body: '16' },
) {
  const fields = Object.entries({ ...who.form, ...more }).map(
    ([field, value]) => `--edge\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  )
  const head = `--edge\r\nContent-Disposition: form-data; name="table"; filename="${name}"\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(fields.join('') + head), bytes, Buffer.from('\r\n--edge--\r\n')])
  const headers = {
    'content-type': 'multipart/form-data; boundary=edge',
    'x-csrf-token': who.form.csrf,
    'idempotency-key': who.form.request_key,
  }
  return who.inject({ method: 'POST', url, payload, headers })
}

test('an office fills in its template, sees every row, lets the fit ones become drafts and watches how far it is', async () => {
  const template = await drafter.get(`${at}/template.csv?body=16`)
  assert.match(template.body, /d02-09/)
  const blank = await send(drafter, { name: 'a.csv', bytes: template.rawPayload })
  assert.equal(blank.statusCode, 422, 'a template nobody filled in holds nothing')
  const book = await drafter.get(`${at}/template.xlsx?body=16`)
  assert.equal((await send(drafter, { name: 'a.xlsx', bytes: book.rawPayload })).statusCode, 422)

  const rows = [exampleRow('十一月发放'), exampleRow('十二月发放'), ['d02-09', '无属性', '', '2026-11-20', '']]
  const sent = await send(drafter, exampleTable(...rows))
  assert.equal(sent.statusCode, 303, textOf(sent.body))
  const report = String(sent.headers.location)
  const checked = textOf((await drafter.get(report)).body)
  assert.match(checked, /1行有误，2行可以导入/)
  assert.match(checked, /公开属性：没有填写/)

  assert.equal((await drafter.post(`${report}/begin`, { which: 'lines', lines: '甲' })).statusCode, 422)
  await drafter.get(report)
  assert.equal((await drafter.post(`${report}/begin`, { which: 'fit', lines: '' })).statusCode, 303)
  assert.match(textOf((await drafter.get(report)).body), /已处理0行，共2行/)
  await runTasks(db, monday, [importTask])
  await runTasks(db, later, [importTask])

  const ended = await drafter.get(report)
  assert.match(textOf(ended.body), /导入结束，建成草稿2条/)
  assert.match(
    textOf((await drafter.get('/desk/catalogue')).body),
    /十一月发放[\s\S]*十二月发放|十二月发放[\s\S]*十一月发放/,
  )
  const href = /href="(\/desk\/catalogue\/civil\/[^"]+)"/.exec((await drafter.get(`${report}?state=drafted`)).body)?.[1]
  assert.equal((await drafter.get(String(href))).statusCode, 200)
  for (const lang of LANGS)
    for (const path of [at, report, `${report}?state=drafted`]) {
      const page = await drafter.get(`${lang === 'zh-Hans' ? '' : `/${lang}`}${path}`)
      assert.equal(page.statusCode, 200, `${lang} ${path}`)
      assert.doesNotMatch(page.body, /undefined|\[object|NaN/, `${lang} ${path}`)
    }
})

test('a table sent twice with one key is read once, and another table with that key is refused, not answered with the first', async () => {
  const table = exampleTable(exampleRow('同一把钥匙'))
  const first = await send(drafter, table)
  assert.equal(first.statusCode, 303)

  const twice = await sendAgain(drafter, table)
  const other = await sendAgain(drafter, exampleTable(exampleRow('另一张表')))
  const renamed = await sendAgain(drafter, { ...table, name: 'b.csv' })

  assert.equal(twice.headers.location, first.headers.location)
  assert.deepEqual([other.statusCode, renamed.statusCode], [409, 409])
})

test('nobody sends a table for another body, sees its report or its template', async () => {
  const stranger = web.officer(await exampleOfficer(reading(db, monday), 'police-02'))
  const report = String((await send(drafter, exampleTable(exampleRow('甲')))).headers.location)

  assert.equal((await send(stranger, exampleTable(exampleRow('乙')))).statusCode, 403)
  assert.equal((await stranger.get(report)).statusCode, 404)
  assert.equal((await stranger.get(`${at}/template.csv?body=16`)).statusCode, 403)
})

test('for somebody who no longer has a post in the body nothing more is drafted: the rows say why', async () => {
  const report = String((await send(drafter, exampleTable(exampleRow('失去岗位之前')))).headers.location)
  await drafter.get(report)
  await drafter.post(`${report}/begin`, { which: 'fit', lines: '' })

  const stranger = await exampleOfficer(reading(db, monday), 'police-02')
  await runImport(db, monday, stranger, { bodyId: 16, id: report.split('/').at(-1) ?? '' })

  const said = textOf((await drafter.get(`${report}?state=faulty`)).body)
  assert.match(said, /失去岗位之前[\s\S]*只能为自己所在的单位起草/)
})

test('a file too large or no table at all is refused with a sentence', async () => {
  const large = await send(drafter, { name: 'a.csv', bytes: Buffer.alloc(21 * 1_048_576, 'a') })
  assert.equal(large.statusCode, 413)
  assert.match(
    textOf((await send(drafter, { name: 'a.exe', bytes: Buffer.from('MZ') })).body),
    /只接受 CSV 和 XLSX 表格/,
  )
})

test('a program does the same through the API, and is told every fault in its language', async () => {
  const url = '/api/v1/desk/catalogue/civil/imports'
  const sent = await send(
    drafter,
    exampleTable(exampleRow('接口来的'), ['d02-09', '', '主动公开', '2026-11-20', '']),
    url,
    {},
  )
  assert.equal(sent.statusCode, 200, sent.body)
  const { id } = sent.json<{ id: string }>()

  const report = await drafter.get(`${url}/${id}`, { 'accept-language': 'en' })
  assert.deepEqual(report.json<{ lines: object[] }>().lines, [
    {
      ...{ line: 3, state: 'faulty', title: '', standardId: 'd02-09', serial: null },
      faults: [{ column: 'title', code: 'import.missing', says: 'Title (标题): nothing stands there.' }],
    },
  ])
  const begin = await drafter.inject({
    ...{ method: 'POST', url: `${url}/${id}/begin`, payload: { lines: '2' } },
    headers: { 'x-csrf-token': drafter.form.csrf, 'idempotency-key': 'import-by-program' },
  })
  assert.deepEqual(begin.json(), { id, chosen: 1 })
})
