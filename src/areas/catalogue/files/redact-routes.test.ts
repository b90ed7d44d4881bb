import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { cleanFile } from '#platform/files/clean.ts'
import { exampleDocx, paragraph } from '#platform/files/examples.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { approve } from '../approve.ts'
import { area } from '../area.ts'
import { check } from '../check.ts'
import { clear } from '../clear.ts'
import type { RevisionRef } from '../contract.ts'
import { correct } from '../correct.ts'
import { exampleDraft, exampleKeepers, takeOn } from '../examples.ts'
import { publish } from '../publish.ts'
import { attach } from './attach.ts'
import { passRedaction } from './pass-redaction.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ON = day('2026-11-23')
const db = await testDatabase()
const monday = momentOf(instantAt(ON, '09:00'))
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, monday))
const { drafter, keeper, reviewer, head } = people
const web = await testWeb(db, [area], ON)
const input = exampleDraft(16, 'd02-09', monday)
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, monday, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)

async function letter() {
  const raw = exampleDocx(`${paragraph('申请人：张', '三丰，三百元')}${paragraph('经办人张三丰签收')}`)
  const { bytes, text: _, ...found } = accepted(await cleanFile(raw, DOCX))
  return { name: '发放情况.docx', type: DOCX, ...(await db.files.keep(bytes)), ...found, words: [] }
}

async function draftWithLetter() {
  const { ref, serial } = accepted(await run(async (tx) => done(await takeOn(tx, people, input, 'drafted'))))
  const file = await letter()
  accepted(await run((tx) => attach(tx, drafter, { ref, file })))
  return { ref: { ...ref, revision: 2 }, file, here: `/desk/catalogue/civil/${serial}`, serial }
}

async function sign(ref: RevisionRef) {
  accepted(await run((tx) => check(tx, keeper, { ref, because: '没有问题' })))
  accepted(await run((tx) => clear(tx, reviewer, { ref, opinion: '可以' })))
  accepted(await run((tx) => approve(tx, head, { ref })))
  accepted(await run((tx) => publish(tx, keeper, { ref })))
}

test('a name is looked for, taken out in the chosen place, passed by a second person, and only the copy is published', async () => {
  const { ref, file, here, serial } = await draftWithLetter()
  const desk = web.officer(drafter)
  await desk.get(`${here}/files/${file.digest}/redact`)
  const found = await desk.post(`${here}/files/${file.digest}/find`, { revision: '2', words: '张三丰' })
  assert.equal(found.statusCode, 200, found.body)
  const places = [...found.body.matchAll(/value="(0:\d+)"/g)].map(([, value]) => value ?? '')
  assert.equal(places.length, 2)
  await desk.get(`${here}/files/${file.digest}/redact`)
  const made = await desk.post(`${here}/files/${file.digest}/redact`, {
    ...{ revision: '2', words: '张三丰', at: places[0] ?? '', g0: 'third_party' },
  })
  assert.equal(made.statusCode, 303, made.body)

  const page = await desk.get(here)
  const digest = /files\/([0-9a-f]{64})\/compare/.exec(page.body)?.[1] ?? assert.fail('the desk shows the copy')
  const now = { ...ref, revision: 3 }
  const early = await run((tx) => check(tx, keeper, { ref: now, because: 'x' }))
  assert.equal(codeOf(early), 'catalogue.redaction-unreviewed', 'nobody has looked the copy through')
  const own = await run((tx) => passRedaction(tx, drafter, { ref: now, digest, again: digest }))
  assert.equal(codeOf(own), 'catalogue.not-the-second')

  const second = web.officer(keeper)
  const compared = await second.get(`${here}/files/${digest}/compare`)
  assert.match(compared.body, /已去除/)
  assert.match(compared.body, /保留/)
  assert.equal((await second.post(`${here}/files/${digest}/pass`, { revision: '3' })).statusCode, 303)
  await sign(now)

  const entry = `/catalogue/entries/civil/${serial}`
  const shown = await web.visitor().get(entry)
  assert.match(shown.body, /个人隐私[\s\S]*第十五条[\s\S]*1处/)
  assert.equal((await web.visitor().get(`${entry}/files/${file.digest}`)).statusCode, 404, 'the original')
  const copy = await web.visitor().inject({ method: 'GET', url: `${entry}/files/${digest}` })
  assert.equal(copy.statusCode, 200)
  const cleaned = accepted(await cleanFile(copy.rawPayload, DOCX))
  assert.match(cleaned.text, /申请人：■■■，三百元/)
  assert.match(cleaned.text, /经办人张三丰签收/, 'left in place by whoever chose')
})

test('what was taken out is sealed: neither the table nor the journal says it', async () => {
  const { here, file } = await draftWithLetter()
  const desk = web.officer(drafter)
  await desk.get(`${here}/files/${file.digest}/redact`)
  const found = await desk.post(`${here}/files/${file.digest}/find`, { revision: '2', words: '张三丰' })
  const at = /value="(0:\d+)"/.exec(found.body)?.[1] ?? ''
  await desk.get(`${here}/files/${file.digest}/redact`)
  await desk.post(`${here}/files/${file.digest}/redact`, { revision: '2', words: '张三丰', at })

  const { rows: files } = await sql<{ row: string }>`select file::text as row from catalogue.file`.execute(db.kysely)
  const { rows: facts } = await sql<{ row: string }>`select data::text as row from journal.fact`.execute(db.kysely)
  assert.ok(files.length > 0 && facts.length > 0)
  for (const { row } of [...files, ...facts]) assert.doesNotMatch(row, /张三丰/)
})

test('an original that an earlier version showed whole is no longer reachable once its redacted copy is published', async () => {
  const { ref, file, here, serial } = await draftWithLetter()
  await sign(ref)
  const address = `/catalogue/entries/civil/${serial}/files/${file.digest}`
  assert.equal((await web.visitor().get(address)).statusCode, 200)
  accepted(await run((tx) => correct(tx, drafter, { ...input, ref, note: '去除个人信息' })))
  const desk = web.officer(drafter)
  await desk.get(here)
  const found = await desk.post(`${here}/files/${file.digest}/find`, { revision: '1', words: '张三丰' })
  const at = [...found.body.matchAll(/value="(0:\d+)"/g)].map(([, value]) => value ?? '')
  await desk.get(here)
  const made = await desk.post(`${here}/files/${file.digest}/redact`, {
    revision: '1',
    words: '张三丰',
    at: at[1] ?? '',
  })
  assert.equal(made.statusCode, 303, made.body)
  const digest = /files\/([0-9a-f]{64})\/compare/.exec((await desk.get(here)).body)?.[1] ?? ''
  const again = { ...ref, revision: 2 }
  accepted(await run((tx) => passRedaction(tx, keeper, { ref: again, digest, again: digest })))
  await sign(again)

  assert.equal((await web.visitor().get(address)).statusCode, 404)
  assert.doesNotMatch(
    (await web.visitor().get(`/catalogue/entries/civil/${serial}?version=1`)).body,
    new RegExp(file.digest),
  )
})

test('the desk pages of redaction open in three languages, and a part of a page that is none is said so', async () => {
  const { here, file } = await draftWithLetter()
  const desk = web.officer(drafter)
  for (const lang of ['', '/en', '/zh-Hant']) {
    const page = await desk.get(`${lang}${here}/files/${file.digest}/redact`)
    assert.equal(page.statusCode, 200)
    assert.doesNotMatch(page.body, /undefined|\[object|NaN/)
  }
  const unclear = await desk.post(`${here}/files/${file.digest}/redact`, { revision: '2', regions: '1 90 0 20 5' })
  assert.equal(unclear.statusCode, 422)
  assert.match(unclear.body, /页面区域没有写对/)
})
