import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { widthOf } from './measure.ts'
import { linesFor, wrap } from './wrap.ts'

test('Chinese is wrapped by characters into lines of about equal length, so that none is left alone', () => {
  assert.deepEqual(wrap('一次性告知补正材料', 80, 16), ['一次性告知', '补正材料'])
})

test('punctuation never begins a line and an opening bracket never ends one', () => {
  const lines = wrap('受理，形式审查（含现场核查）。', 64, 16)

  assert.ok(
    lines.every((line) => !/^[，。）]/.test(line) && !/（$/.test(line)),
    lines.join(' | '),
  )
})

test('Latin is wrapped by words, and a word wider than the line is broken', () => {
  assert.deepEqual(wrap('Review the application', 66, 12), ['Review the', 'application'])
  assert.deepEqual(linesFor('Review the application', 66, 12), { count: 2, broken: false })
  assert.equal(linesFor('Review the application', 50, 12).broken, true)
})

test('a line that the file broke stays broken', () => {
  assert.deepEqual(wrap('甲\n乙', 200, 16), ['甲', '乙'])
})

test('no character is lost, and no line is too wide unless one character alone is', () => {
  const word = fc.constantFrom('审查', '材料，', '（一）', 'review', 'a', 'Zuständigkeit', '12.5', '—', 'x-y/z')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 20, max: 200 }), (words, width) => {
      const text = words.join(' ')
      const lines = wrap(text, width, 12)

      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''))
      for (const line of lines) assert.ok(widthOf(line, 12) <= width || line.length <= 3, `${line} in ${width}`)
    }),
  )
})

test('a name as long as a whole file is still wrapped', () => {
  const long = '审'.repeat(300_000)

  assert.equal(wrap(long, 80, 16).join(''), long)
})
