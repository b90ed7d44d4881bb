import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '../testing/database.ts'
import { type Reply, type TestVisitor, testWeb } from '../testing/web.tsx'
import { seen, trialArea } from './examples.tsx'

const web = await testWeb(await testDatabase({ migrations: [] }), [trialArea], day('2026-11-23'))
const PDF = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

interface Part {
  readonly name: string
  readonly value: string | Buffer
  readonly file?: string
}

function handIn(visitor: TestVisitor, parts: readonly Part[], url = '/hand-in'): Promise<Reply> {
  const bytes = parts.flatMap(({ name, value, file }) => {
    const as = file === undefined ? '' : `; filename="${file}"\r\nContent-Type: application/octet-stream`
    const head = `--edge\r\nContent-Disposition: form-data; name="${name}"${as}\r\n\r\n`
    return [Buffer.from(head), typeof value === 'string' ? Buffer.from(value) : value, Buffer.from('\r\n')]
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' }
  return visitor.inject({
    method: 'POST',
    url,
    headers,
    payload: Buffer.concat([...bytes, Buffer.from('--edge--\r\n')]),
  })
}

async function withForm(url = '/apply'): Promise<{ visitor: TestVisitor; hidden: readonly Part[] }> {
  const visitor = web.visitor()
  await visitor.get(url)
  return { visitor, hidden: Object.entries(visitor.form).map(([name, value]) => ({ name, value })) }
}

test('a file arrives judged by its content, its name only a label; the form beside it is what was said', async () => {
  const { visitor, hidden } = await withForm()
  const reply = await handIn(visitor, [
    ...hidden,
    { name: 'note', value: '附图' },
    { name: 'plan', value: PDF, file: '../../etc/平面图.pdf' },
    { name: 'plan', value: '', file: '' },
  ])

  assert.equal(reply.statusCode, 200)
  const [file, ...others] = (seen.said as { files: { name: string; type: string }[] }).files
  assert.deepEqual(seen.said, {
    note: '附图',
    files: [{ field: 'plan', name: '平面图.pdf', type: 'application/pdf', size: PDF.length }],
  })
  assert.equal(file?.type, 'application/pdf')
  assert.equal(others.length, 0)
})

test('a program called plan.pdf is refused with the reason, and the form with it', async () => {
  const { visitor, hidden } = await withForm()
  seen.said = null
  const reply = await handIn(visitor, [...hidden, { name: 'plan', value: '#!/bin/sh\nrm -rf /', file: 'plan.pdf' }])

  assert.equal(reply.statusCode, 422)
  assert.equal(seen.said, null)
  assert.doesNotMatch(reply.body, /按规定不能办理/, 'the refusal has a sentence of its own')
})

test('no file is taken for a stranger’s form: the token stands before the first file', async () => {
  const { visitor, hidden } = await withForm()
  const file = { name: 'plan', value: PDF, file: 'plan.pdf' }

  assert.equal((await handIn(visitor, [file, ...hidden])).statusCode, 403)
  assert.equal((await handIn(web.visitor(), [...hidden, file])).statusCode, 403)
})

test('a file in a field that takes none, or to a route that takes none, is refused', async () => {
  const { visitor, hidden } = await withForm()
  const file = { name: 'other', value: PDF, file: 'plan.pdf' }

  assert.equal((await handIn(visitor, [...hidden, file])).statusCode, 415)
  assert.equal((await handIn(visitor, [...hidden, { ...file, name: 'plan' }], '/apply')).statusCode, 415)
})

test('a file or a field that is too large is said so, in the language of the page', async () => {
  const small = await testWeb(web.house.db, [trialArea], day('2026-11-23'), {
    settings: { ...web.house.settings, uploadBytes: 1000 },
  })
  const visitor = small.visitor()
  await visitor.get('/en/apply')
  const hidden = Object.entries(visitor.form).map(([name, value]) => ({ name, value }))

  const file = await handIn(
    visitor,
    [...hidden, { name: 'plan', value: `${PDF}${' '.repeat(2000)}`, file: 'a.pdf' }],
    '/en/hand-in',
  )
  assert.equal(file.statusCode, 413)
  assert.match(file.body, /Too large/)
  const field = await handIn(visitor, [...hidden, { name: 'note', value: 'x'.repeat(300_000) }], '/en/hand-in')
  assert.equal(field.statusCode, 413)
})

test('a file of text arrives as words of the form, kept nowhere, and one that is no text is refused', async () => {
  const { visitor, hidden } = await withForm()
  const xml = '<?xml version="1.0"?><图/>'

  const drawn = await handIn(visitor, [...hidden, { name: 'drawing', value: xml, file: '图.bpmn' }], '/draw')
  assert.equal(drawn.statusCode, 200)
  assert.deepEqual(seen.said, { drawing: xml, files: 0 })

  const nul = await handIn(visitor, [...hidden, { name: 'drawing', value: 'a\0b', file: 'a.bpmn' }], '/draw')
  assert.equal(nul.statusCode, 400)
  await handIn(visitor, [...hidden, { name: 'drawing', value: '', file: '' }], '/draw')
  assert.deepEqual(seen.said, { files: 0 }, 'no file chosen: the field is missing')
})

test('a table arrives as words too, in the encoding of Chinese spreadsheets and longer than a form', async () => {
  const { visitor, hidden } = await withForm()
  // GB 2312: 编 is row 17 cell 64, 号 is row 26 cell 37; in bytes each 0xA0 more.
  const chinese = Buffer.from([0xb1, 0xe0, 0xba, 0xc5])
  const send = (value: string | Buffer) => handIn(visitor, [...hidden, { name: 'list', value, file: 'a.csv' }], '/draw')

  assert.equal((await send(chinese)).statusCode, 200)
  assert.deepEqual(seen.said, { list: '编号', files: 0 })
  await send('编号')
  assert.deepEqual(seen.said, { list: '编号', files: 0 }, 'UTF-8 is tried first')

  assert.equal((await send('x'.repeat(2 * web.house.settings.bodyBytes))).statusCode, 200)
  assert.equal((await send('x'.repeat(web.house.settings.tableBytes + 1))).statusCode, 413)
  assert.equal((await send(Buffer.from([0xff, 0xff]))).statusCode, 415, 'bytes of neither encoding')
})

test('a file of text may say no more than a form may', async () => {
  const { visitor, hidden } = await withForm()
  const long = 'x'.repeat(web.house.settings.bodyBytes)

  const reply = await handIn(visitor, [...hidden, { name: 'drawing', value: long, file: 'a.bpmn' }], '/draw')

  assert.equal(reply.statusCode, 413)
})

test('a broken multipart body is answered, not waited for', async () => {
  const { visitor, hidden } = await withForm()
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' }
  const part = (name: string, value: string) =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}`
  const whole = hidden.map(({ name, value }) => `${part(name, String(value))}\r\n`).join('')
  for (const payload of [
    part('x', '').slice(0, 30),
    `${whole}${part('plan"; filename="a.pdf', PDF)}`,
    'nonsense',
    '',
  ]) {
    const { statusCode } = await visitor.inject({ method: 'POST', url: '/hand-in', headers, payload })
    assert.ok(statusCode >= 400 && statusCode < 500, `${payload} ${statusCode}`)
  }
})
