import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from './fold.ts'

test('both scripts, both widths and both cases of a word are one word', () => {
  assert.equal(fold('行政複議法'), fold('行政复议法'))
  assert.equal(fold('國家賠償'), '国家赔偿')
  assert.equal(fold('ＧＢ／Ｔ　１２３４５'), 'gb/t 12345')
  assert.equal(fold('Marriage'), 'marriage')
})

test('characters that dictionaries keep apart and people do not are one: 乾 干, 著 着, 佔 占', () => {
  for (const [one, other] of ['乾干', '著着', '佔占', '馀余'].map((pair) => Array.from(pair)))
    assert.equal(fold(one ?? ''), fold(other ?? ''))
})

test('folding keeps every place, so that a hit in the folded text is the same stretch of the text as written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      assert.equal(fold(text).length, text.length)
    }),
  )
})

test('every character of both scripts folds to one that stays as it is (麼 once came to rest only at the second folding)', () => {
  const restless = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i)).filter(
    (character) => fold(fold(character)) !== fold(character),
  )

  assert.deepEqual(restless, [])
})

test('folding twice is folding once: a folded text can be compared with any other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        assert.equal(fold(fold(text)), fold(text))
      },
    ),
  )
})
