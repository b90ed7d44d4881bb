import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { cleanFile } from '#platform/files/clean.ts'
import { exampleDocx, paragraph } from '#platform/files/examples.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { exampleFile, exampleRedaction } from '../../catalogue/files/examples.ts'
import { area } from '../area.ts'
import * as example from '../examples.ts'
import type { RequestRef } from '../request.ts'
import { requestPhrase } from '../submit.ts'
import { attachFile } from './attach-file.ts'
import { redactFile } from './redact-file.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const { handler, legal } = office
const web = await testWeb(db, [area], day('2026-03-10'))
const { act, goes, granted, requestAt, submitted, TO_THE_DRAFT, TO_THE_END } = example
const grounds = [{ ground: 'third_party' as const, covers: '摊主的姓名' }]
const partly = granted({ code: '2', gives: '收费登记表见附件。', reasons: '摊主姓名属于个人隐私。', grounds })

/** A request at the drafting, with the register of stall fees put to it as it stands in the archive. */
async function withRegister(...says: readonly string[]) {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), TO_THE_DRAFT)
  const { bytes, text, ...found } = accepted(
    await cleanFile(exampleDocx(says.map((one) => paragraph(one)).join('')), DOCX),
  )
  const file = { name: '摊位收费登记表.docx', type: DOCX, ...(await db.files.keep(bytes)), ...found, words: [] }
  accepted(await inTransaction(db, example.morning('2026-03-09'), (tx) => attachFile(tx, handler, { ref, file, text })))
  const { number } = await requestAt(db, ref, '2026-03-09')
  return { ref, file, number, desk: `/desk/requests/${number}` }
}

/** Takes a name out everywhere through the pages of the desk; answers the digest of the copy. */
async function takeOut(words: string, { file, desk }: Awaited<ReturnType<typeof withRegister>>) {
  const officer = web.officer(handler)
  await officer.get(`${desk}/files/${file.digest}/redact`)
  const found = await officer.post(`${desk}/files/${file.digest}/find`, { words })
  const at = [...found.body.matchAll(/value="(0:\d+)"/g)].map(([, value]) => value ?? '')
  await officer.get(`${desk}/files/${file.digest}/redact`)
  const made = await officer.post(`${desk}/files/${file.digest}/redact`, { words, at, g0: 'third_party' })
  assert.equal(made.statusCode, 303, made.body)
  return /files\/([0-9a-f]{64})\/compare/.exec((await officer.get(desk)).body)?.[1] ?? assert.fail('no copy')
}

const codeOf = (outcome: Awaited<ReturnType<typeof act>>) => (outcome.ok ? 'done' : outcome.no.code)
const finished = async (ref: RequestRef) => {
  accepted(await act(db, ref, 'draft', handler, '2026-03-09', partly))
  accepted(await act(db, ref, 'review-legal', legal, '2026-03-09', { passed: true, note: '' }))
  return goes(db, office, ref, TO_THE_END.slice(-2))
}
const keysOf = (number: string) => ({
  number,
  phrase: requestPhrase(reading(db, example.morning('2026-03-10')), number),
})

test('a register is given without the names of the stall keepers: only the copy that a second person passed reaches the applicant (§37)', async () => {
  const it = await withRegister('一号摊位：周小满，三百元', '二号摊位：周小满，二百元')
  const digest = await takeOut('周小满', it)

  const asWhole = granted({ gives: '见附件。' })
  assert.equal(codeOf(await act(db, it.ref, 'draft', handler, '2026-03-09', asWhole)), 'requests.files-partly')
  const other = { ...partly, grounds: [{ ground: 'internal_affairs' as const, covers: '姓名' }] }
  assert.equal(codeOf(await act(db, it.ref, 'draft', handler, '2026-03-09', other)), 'requests.files-ground')
  accepted(await act(db, it.ref, 'draft', handler, '2026-03-09', partly))
  const passing = { passed: true, note: '' }
  assert.equal(
    codeOf(await act(db, it.ref, 'review-legal', legal, '2026-03-09', passing)),
    'requests.redaction-unreviewed',
  )
  const lawyer = web.officer(legal)
  assert.match((await lawyer.get(`${it.desk}/files/${digest}/compare`)).body, /已去除/)
  assert.equal((await lawyer.post(`${it.desk}/files/${digest}/pass`, {})).statusCode, 303)
  accepted(await act(db, it.ref, 'review-legal', legal, '2026-03-09', passing))

  const applicant = web.visitor()
  await applicant.get('/requests/follow')
  const before = await applicant.post('/requests/follow', keysOf(it.number))
  assert.doesNotMatch(before.body, /摊位收费登记表/, 'nothing before it was sent')
  assert.equal((await applicant.post('/requests/follow/file', { ...keysOf(it.number), no: '2' })).statusCode, 404)

  await goes(db, office, it.ref, TO_THE_END.slice(-2))
  const page = await applicant.post('/requests/follow', keysOf(it.number))
  assert.match(page.body, /摊位收费登记表（部分公开）\.docx/)
  assert.match(page.body, /依法去除了：[\s\S]*2处[\s\S]*第十五条/)
  const copy = await applicant.post('/requests/follow/file', { ...keysOf(it.number), no: '2' })
  const said = accepted(await cleanFile(copy.rawPayload, DOCX)).text
  assert.match(said, /一号摊位：■■■，三百元/)
  assert.doesNotMatch(said, /周小满/)
  const original = await applicant.post('/requests/follow/file', { ...keysOf(it.number), no: '1' })
  assert.equal(original.statusCode, 404, 'the original stays inside')
  const guessed = await applicant.post('/requests/follow/file', { number: it.number, phrase: '春江花月夜', no: '2' })
  assert.equal(guessed.statusCode, 422, 'number alone opens nothing')
})

test('the applicant has the letters of the request as PDF, the reply once it was sent, and none that others were written', async () => {
  const { ref, number } = await withRegister('一号摊位，三百元')
  const applicant = web.visitor()
  await applicant.get('/requests/follow')
  const letter = (key: string) => applicant.post('/requests/follow/letter', { ...keysOf(number), key })
  accepted(await act(db, ref, 'draft', handler, '2026-03-09', granted()))
  accepted(await act(db, ref, 'review-legal', legal, '2026-03-09', { passed: true, note: '' }))
  await goes(db, office, ref, TO_THE_END.slice(-2, -1))
  assert.equal((await letter('receipt-1')).headers['content-type'], 'application/pdf')
  assert.equal((await letter('reply-1')).statusCode, 404, 'signed, not sent yet')

  await goes(db, office, ref, TO_THE_END.slice(-1))

  assert.equal((await letter('reply-1')).headers['content-type'], 'application/pdf')
  assert.equal((await letter('delivery-1')).statusCode, 404, 'the record of service stays in the file')
})

test('the log shows the files only where the office says so, and never one that names the applicant', async () => {
  const open = await withRegister('一号摊位，三百元')
  await finished(open.ref)
  const words = { title: '临江集市摊位收费登记表', answer: '已经部分公开。' }
  accepted(await act(db, open.ref, 'put-in-log', handler, '2026-03-10', words))
  const address = `/requests/log/${open.number}/files/${open.file.digest}`
  assert.equal((await web.visitor().get(address)).statusCode, 404)

  accepted(await act(db, open.ref, 'put-in-log', handler, '2026-03-10', { ...words, files: true }))

  assert.match((await web.visitor().get(`/requests/log/${open.number}`)).body, /摊位收费登记表\.docx/)
  assert.equal((await web.visitor().get(address)).statusCode, 200)
  const naming = await withRegister('申请人王示例的摊位，三百元')
  await finished(naming.ref)
  const refused = await act(db, naming.ref, 'put-in-log', handler, '2026-03-10', { ...words, files: true })
  assert.equal(codeOf(refused), 'requests.personal')
})

test('withdrawn over its draft, a request gives nothing of it: neither words nor files, to the applicant or in the log (§17)', async () => {
  const { ref, file, number } = await withRegister('一号摊位：周小满，三百元')
  accepted(await act(db, ref, 'draft', handler, '2026-03-09', { ...partly, gives: '草稿里的内容。' }))
  accepted(await act(db, ref, 'withdraw', VISITOR, '2026-03-09', { note: '' }))
  const applicant = web.visitor()
  await applicant.get('/requests/follow')

  const page = await applicant.post('/requests/follow', keysOf(number))

  assert.match(page.body, /撤回/)
  assert.doesNotMatch(page.body, /草稿里的内容|摊主姓名|摊位收费登记表/)
  assert.equal((await applicant.post('/requests/follow/file', { ...keysOf(number), no: '1' })).statusCode, 404)
  const words = { title: '临江集市摊位收费登记表', answer: '申请已经撤回。', files: true }
  accepted(await act(db, ref, 'put-in-log', handler, '2026-03-10', words))
  assert.equal((await web.visitor().get(`/requests/log/${number}/files/${file.digest}`)).statusCode, 404)
  assert.doesNotMatch((await web.visitor().get(`/requests/log/${number}`)).body, /摊主的姓名|登记表\.docx/)
})

test('a copy like another file of the reply is refused with a sentence, the copy it replaces is none', async () => {
  const { ref, file } = await withRegister('一号摊位：张三丰，三百元')
  const [other, copy, redaction] = [exampleFile('另一份'), exampleFile('副本'), exampleRedaction()]
  const made = (one: typeof copy) =>
    inTransaction(db, example.morning('2026-03-09'), (tx) =>
      redactFile(tx, handler, { ref, of: file.digest, copy: one, text: '', redaction }),
    )
  const input = { ref, file: other, text: '' }
  accepted(await inTransaction(db, example.morning('2026-03-09'), (tx) => attachFile(tx, handler, input)))
  accepted(await made(copy))

  accepted(await made(copy))
  const twice = await made(other)

  assert.equal(twice.ok ? 'done' : twice.no.code, 'requests.file-twice')
})

test('what gives nothing carries no file (§36), and the file of another body is missing', async () => {
  const { ref, file, desk } = await withRegister('一号摊位，三百元')
  const refusal = granted({ code: '4.1', gives: '', reasons: '本机关没有。' })

  assert.equal(codeOf(await act(db, ref, 'draft', handler, '2026-03-09', refusal)), 'requests.files-given')
  assert.equal((await web.officer(handler).get(`${desk}/files/${file.digest}`)).statusCode, 200)
  const stranger = web.officer(example.officeOf('health').handler)
  assert.equal((await stranger.get(`${desk}/files/${file.digest}`)).statusCode, 404)
})

test('neither names of files nor what was taken out stand in a table or the journal', async () => {
  const { ref, file } = await withRegister('一号摊位：张三丰，三百元')
  const [copy, redaction] = [exampleFile('周小满.docx'), exampleRedaction()]
  accepted(
    await inTransaction(db, example.morning('2026-03-09'), (tx) =>
      redactFile(tx, handler, { ref, of: file.digest, copy, text: '', redaction }),
    ),
  )

  const { rows: files } = await sql<{ row: string }>`select f::text as row from requests.reply_file f`.execute(
    db.kysely,
  )
  const { rows: facts } = await sql<{ row: string }>`select data::text as row from journal.fact`.execute(db.kysely)

  assert.ok(files.length > 0 && facts.length > 0)
  for (const { row } of [...files, ...facts]) assert.doesNotMatch(row, /登记表|张三丰|周小满/)
})
