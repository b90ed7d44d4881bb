import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleDocx, paragraph } from '../examples.ts'
import { needlesOf } from './occurrences.ts'
import { survivesInOffice } from './redact-office.ts'
import { survivorsIn } from './survivors.ts'

const waysOf = (needle: string, most: number, text: string, ...bytes: readonly Buffer[]) =>
  survivorsIn([{ needle, most }], [{ way: 'text', text }], bytes).map(({ way }) => way)

test('the proof finds what was planted for it: as words, spaced out, in other widths, and in bytes of every writing', () => {
  assert.deepEqual(waysOf('张三丰', 0, '申请人张三丰'), ['text'])
  assert.deepEqual(waysOf('张三丰', 0, '张 三\n丰'), ['text'])
  assert.deepEqual(waysOf('138１２３４', 0, '1381234'), ['text'])
  assert.deepEqual(waysOf('张三丰', 0, '', Buffer.from('<x>张三丰</x>')), ['utf-8'])
  assert.deepEqual(waysOf('Zhang', 0, '', Buffer.from('Zhang', 'utf16le')), ['utf-16le'])
  assert.deepEqual(waysOf('Zhang', 0, '', Buffer.from('Zhang', 'utf16le').swap16()), ['utf-16be'])
  assert.deepEqual(waysOf('Zhang', 0, '', Buffer.from('<5a68616E67>'.toLowerCase())), ['hexadecimal'])
  assert.deepEqual(waysOf('Zhang', 0, '', Buffer.from('<005A00680061006E0067>')), ['hexadecimal'])
})

test('what somebody left in place on purpose is no survivor, one more is', () => {
  assert.deepEqual(waysOf('张三丰', 1, '局长张三丰签发'), [])
  assert.deepEqual(waysOf('张三丰', 1, '局长张三丰签发，申请人张三丰'), ['text'])
})

test('a document in which a word is left, even split over runs, is no redacted copy', () => {
  const bounds = [{ needle: '张三丰', most: 0 }]
  assert.ok(survivesInOffice(exampleDocx(paragraph('张', '三', '丰')), bounds))
  assert.ok(
    survivesInOffice(exampleDocx(paragraph('x'), { 'word/张三丰.xml': '<x/>' }), bounds),
    'in the name of a part',
  )
  assert.ok(!survivesInOffice(exampleDocx(paragraph('李', '四')), bounds))
})

test('of words with blanks the parts are looked for as well', () => {
  assert.deepEqual(needlesOf('Zhang San'), ['Zhang San', 'Zhang', 'San'])
  assert.deepEqual(needlesOf('张三丰'), ['张三丰'])
})
