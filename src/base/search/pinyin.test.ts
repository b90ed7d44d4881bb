import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readingsOf, syllablesOf } from './pinyin.ts'
import { SYLLABLES } from './syllables.ts'

test('a character of two readings is read as in its word', () => {
  assert.deepEqual(readingsOf('银行'), ['yin', 'hang'])
  assert.deepEqual(readingsOf('行政'), ['xing', 'zheng'])
})

test('letters without spaces are cut into syllables; what begins the next one is left out', () => {
  assert.deepEqual(syllablesOf('zhengfuxinxigongkai'), ['zheng', 'fu', 'xin', 'xi', 'gong', 'kai'])
  assert.deepEqual(syllablesOf('zhengfuxinx'), ['zheng', 'fu', 'xin'])
  assert.deepEqual(syllablesOf('lvshi'), syllablesOf('律师'))
})

test('characters and letters may be mixed', () => {
  assert.deepEqual(syllablesOf('政府xinxi'), ['zheng', 'fu', 'xin', 'xi'])
})

test('what is no pinyin is said to be none', () => {
  assert.equal(syllablesOf('marriage'), null)
  assert.equal(syllablesOf('12345'), null)
})

test('any row of syllables is cut into syllables again, never into more', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 8 }), (syllables) => {
      const again = syllablesOf(syllables.join(''))

      assert.equal(again?.join(''), syllables.join(''))
      assert.ok((again?.length ?? 99) <= syllables.length)
    }),
  )
})
