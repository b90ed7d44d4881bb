import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { accepted, type Outcome } from '#base/outcome.ts'
import { makeKeyLine, parseKeys } from '../secrets/keys.ts'
import { vaultOf } from '../secrets/vault.ts'
import { examplePng } from './examples.ts'
import { fileLabel } from './label.ts'
import { fileStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'))
after(() => rmSync(folder, { recursive: true }))
const store = fileStore(folder, vaultOf(parseKeys(makeKeyLine('k1'))), 100_000)

const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6360000000020001e221bc330000000049454e44ae426082',
  'hex',
)
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

async function* of(...parts: Uint8Array[]) {
  yield* parts
}

function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'kept' : outcome.no.code
}

async function codeFor(content: Uint8Array, name: string): Promise<string> {
  const outcome = await store.put(of(content), name)
  return outcome.ok ? outcome.value.type : outcome.no.code
}

test('a picture handed in twice is kept once, sealed, and comes out as it went in', async () => {
  const first = accepted(await store.put(of(PNG.subarray(0, 20), PNG.subarray(20)), '身份证.png'))
  const again = accepted(await store.put(of(PNG), 'other.png'))

  assert.equal(first.digest, again.digest)
  assert.equal(first.type, 'image/png')
  assert.equal(first.size, PNG.length)
  assert.deepEqual(await store.get(first.digest), PNG)
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  assert.equal(kept.length, 1)
  assert.ok(!readFileSync(join(folder, first.digest.slice(0, 2), first.digest)).includes(PNG.subarray(0, 8)))
})

test('the content decides what a file is; a name that says otherwise is refused', async () => {
  assert.equal(await codeFor(PDF, 'plan.pdf'), 'application/pdf')
  assert.equal(await codeFor(PDF, 'plan'), 'application/pdf')
  assert.equal(await codeFor(PNG, 'plan.pdf'), 'platform.file-mismatch')
  assert.equal(await codeFor(PNG, 'plan.png.exe'), 'platform.file-mismatch')
  assert.equal(await codeFor(Buffer.from('安澜县\r\n第二行\tx'), 'note.TXT'), 'text/plain')
})

test('programs, pages and active documents are refused under any name', async () => {
  const hostile: readonly (readonly [string, Uint8Array])[] = [
    ['note.txt', Buffer.from('<html><script>alert(1)</script>')],
    ['picture.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['note.txt', Buffer.from('#!/bin/sh\nrm -rf /')],
    ['note.txt', Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03])],
    ['note.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0])],
    ['note.txt', Buffer.from('a\u0000b')],
    ['note.txt', Buffer.from([0xff, 0xfe, 0xfd])],
    ['letter.docx', Buffer.from('504b0304', 'hex')],
    ['plan.pdf', Buffer.from('MZ garbage %PDF-1.7 %%EOF')],
    ['plan.pdf', Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF')],
  ]
  for (const [name, content] of hostile) assert.match(await codeFor(content, name), /^platform\.file-/, name)
})

test('empty and too large files are refused and leave nothing behind', async () => {
  const before = readdirSync(folder).length

  assert.equal(await codeFor(Buffer.alloc(0), 'a.txt'), 'platform.file-empty')
  assert.equal(await codeFor(Buffer.alloc(100_001, 'a'), 'a.txt'), 'platform.file-too-large')
  assert.equal(readdirSync(folder).length, before)
})

test('a file of 200 MB is stopped while it streams: no more is read of it than the store may keep', async () => {
  let given = 0
  async function* endless() {
    for (; given < 200; given += 1) yield Buffer.alloc(1_048_576, 'a')
  }
  const outcome = await store.putClean(endless(), 'large.txt')

  assert.equal(outcome.ok ? 'kept' : outcome.no.code, 'platform.file-too-large')
  assert.equal(given, 0, 'the first chunk was already more than 100 000 bytes')
})

test('of a file that is to be published only what is left after cleaning is kept; one that is refused leaves nothing', async () => {
  const kept = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
  const before = kept()
  const wrong = examplePng()
  wrong.writeUInt8((wrong.at(45) ?? 0) ^ 1, 45)
  assert.equal(codeOf(await store.putClean(of(wrong), 'a.png')), 'platform.file-broken', 'the sum of a piece is wrong')
  assert.equal(kept(), before)

  const told = examplePng(['tEXt', Buffer.from('Author\0SecretMaker')], ['eXIf', Buffer.from('SecretPlace')])
  const clean = accepted(await store.putClean(of(told, Buffer.from('<script>')), 'a.png'))
  assert.deepEqual(clean.stripped, [{ kind: 'picture_data', n: 3 }])
  assert.deepEqual(await store.get(clean.digest), examplePng())
})

test('a hostile name is only ever a harmless label', () => {
  assert.equal(fileLabel('../../etc/passwd'), 'passwd')
  assert.equal(fileLabel('C:\\fakepath\\营业执照.pdf'), '营业执照.pdf')
  assert.equal(fileLabel('invoice\u202Efdp.exe'), 'invoicefdp.exe')
  assert.equal(fileLabel('a\r\nSet-Cookie: x=1.txt'), 'aSet-Cookie_ x=1.txt')
  assert.equal(fileLabel('\u0000'), 'file')
  assert.equal(fileLabel('...'), 'file')
  assert.equal([...fileLabel(`${'很'.repeat(500)}.pdf`)].length, 120)
  assert.ok(fileLabel(`${'很'.repeat(500)}.pdf`).endsWith('很.pdf'))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      assert.doesNotMatch(fileLabel(name), /[/\\\p{Cc}\p{Cf}]/u)
      assert.ok(fileLabel(name).length > 0)
    }),
  )
})

test('an altered file and an address that is no digest are bugs, never content', async () => {
  const { digest } = accepted(await store.put(of(PDF), 'plan.pdf'))
  const path = join(folder, digest.slice(0, 2), digest)
  const bytes = readFileSync(path)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  writeFileSync(path, bytes)

  await assert.rejects(store.get(digest))
  await assert.rejects(store.get('../../master.key'), /bug/)
})
