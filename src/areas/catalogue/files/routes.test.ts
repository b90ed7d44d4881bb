import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { exampleDocx, examplePdf, paragraph } from '#platform/files/examples.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type TestVisitor, testWeb } from '#platform/testing/web.tsx'
import { approve } from '../approve.ts'
import { area } from '../area.ts'
import { check } from '../check.ts'
import { clear } from '../clear.ts'
import { exampleDraft, exampleKeepers, takeOn } from '../examples.ts'
import { publish } from '../publish.ts'
import { withdraw } from '../withdraw.ts'

const ON = day('2026-11-23')
const db = await testDatabase()
const monday = momentOf(instantAt(ON, '09:00'))
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, monday))
const { drafter, keeper, reviewer, head } = people
const web = await testWeb(db, [area], ON)

async function draftAt(desk: TestVisitor) {
  const input = exampleDraft(16, 'd02-09', monday)
  const made = await inTransaction(db, monday, async (tx) => done(await takeOn(tx, people, input, 'drafted')))
  const { ref, serial } = accepted(made)
  const here = `/desk/catalogue/civil/${serial}`
  await desk.get(here)
  return { ref, here, entry: `/catalogue/entries/civil/${serial}` }
}

async function attachAt(desk: TestVisitor, here: string, name: string, content: Buffer, revision: number) {
  await desk.get(here)
  const field = (of: string, value: string) =>
    `--edge\r\nContent-Disposition: form-data; name="${of}"\r\n\r\n${value}\r\n`
  const hidden = Object.entries({
    ...desk.form,
    request_key: `key-${name}-${revision}`.padEnd(12, 'x').replace(/[^\w-]/g, 'x'),
  })
    .filter(([of]) => of === 'csrf' || of === 'request_key')
    .map(([of, value]) => field(of, String(value)))
  const file = `--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const head = Buffer.from(`${hidden.join('')}${field('revision', String(revision))}${file}`)
  return desk.inject({
    method: 'POST',
    url: `${here}/files/attach`,
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    payload: Buffer.concat([head, content, Buffer.from('\r\n--edge--\r\n')]),
  })
}

test('a file is attached, published, fetched as an attachment that runs nothing, and gone with the withdrawal', async () => {
  const desk = web.officer(drafter)
  const { ref, here, entry } = await draftAt(desk)
  const reply = await attachAt(desk, here, '补贴发放情况.docx', exampleDocx(paragraph('十一月发放情况')), 1)
  assert.equal(reply.statusCode, 303, reply.body)
  const digest =
    /files\/([0-9a-f]{64})/.exec((await desk.get(here)).body)?.[1] ?? assert.fail('the desk lists the file')
  const address = `${entry}/files/${digest}`
  assert.equal((await web.visitor().get(address)).statusCode, 404, 'a draft is nobody’s')

  const now = { ...ref, revision: 2 }
  const sign = async () => {
    accepted(await inTransaction(db, monday, (tx) => check(tx, keeper, { ref: now, because: '没有问题' })))
    accepted(await inTransaction(db, monday, (tx) => clear(tx, reviewer, { ref: now, opinion: '可以' })))
    accepted(await inTransaction(db, monday, (tx) => approve(tx, head, { ref: now })))
    accepted(await inTransaction(db, monday, (tx) => publish(tx, keeper, { ref: now })))
  }
  await sign()
  const page = await web.visitor().get(entry)
  assert.match(page.body, new RegExp(digest))
  const file = await web.visitor().get(address)
  assert.equal(file.statusCode, 200)
  assert.match(String(file.headers['content-disposition']), /^attachment/)
  assert.match(String(file.headers['content-security-policy']), /default-src 'none'.*sandbox/)
  assert.equal(file.headers['x-content-type-options'], 'nosniff')

  accepted(await inTransaction(db, monday, (tx) => withdraw(tx, head, { ref, because: '内容有误' })))
  assert.equal((await web.visitor().get(address)).statusCode, 404)
})

test('an identity number inside a file stops the check like one in the text (政府信息公开条例 §15)', async () => {
  const desk = web.officer(drafter)
  const { ref, here } = await draftAt(desk)
  const split = paragraph('张某 110101', '19900101', '1234')
  assert.equal((await attachAt(desk, here, '名单.docx', exampleDocx(split), 1)).statusCode, 303)

  const now = { ...ref, revision: 2 }
  const outcome = await inTransaction(db, monday, (tx) => check(tx, keeper, { ref: now, because: '没关系' }))

  assert.equal(outcome.ok ? 'done' : outcome.no.code, 'catalogue.must-not-be-public')
})

test('what cannot be published is refused with a sentence in the visitor’s language, and nothing is left behind', async () => {
  const desk = web.officer(drafter)
  const { here } = await draftAt(desk)
  const macro = exampleDocx(paragraph('x'), { 'word/vbaProject.bin': 'x' })
  const tricks: readonly (readonly [string, Buffer, RegExp, RegExp])[] = [
    ['a.docx', macro, /宏/, /macros/],
    ['a.pdf', examplePdf(['x']).subarray(0, 50), /附件/, /file/],
    ['a\u202efdp.docx', exampleDocx(paragraph('x')), /文件名/, /name of the file/],
  ]
  for (const [name, content, chinese, english] of tricks) {
    const reply = await attachAt(desk, here, name, content, 1)
    assert.equal(reply.statusCode, 422, name)
    assert.match(reply.body, chinese)
    const inEnglish = await attachAt(desk, `/en${here}`, name, content, 1)
    assert.match(inEnglish.body, english)
  }
  assert.match((await desk.get(here)).body, /没有附件/)
})

test('a file that is too large is said so, and nothing of it is kept', async () => {
  const desk = web.officer(drafter)
  const { here } = await draftAt(desk)
  const reply = await attachAt(desk, here, 'large.txt', Buffer.alloc(21 * 1_048_576, 'a'), 1)

  assert.equal(reply.statusCode, 413)
  assert.match((await desk.get(here)).body, /没有附件/)
})
