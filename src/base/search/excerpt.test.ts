import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerpt, marked } from './excerpt.ts'

test('the words are marked in the text as written, whatever script they were typed in', () => {
  assert.deepEqual(marked('申請行政複議的期限', ['行政复议']), [
    { text: '申請', hit: false },
    { text: '行政複議', hit: true },
    { text: '的期限', hit: false },
  ])
})

test('words that overlap are one mark', () => {
  assert.deepEqual(marked('政府信息公开', ['政府信息', '信息公开']), [{ text: '政府信息公开', hit: true }])
})

test('marking loses and adds no letter', () => {
  const text = fc.string({ unit: fc.constantFrom(...'政府信息公开') })
  fc.assert(
    fc.property(text, fc.array(text), (said, words) => {
      assert.equal(
        marked(said, words)
          .map(({ text: part }) => part)
          .join(''),
        said,
      )
    }),
  )
})

test('an excerpt shows the place of the word, with dots for what is left out', () => {
  const said = excerpt(`${'前'.repeat(300)}听证${'后'.repeat(300)}`, ['听证'], 60).map(({ text }) => text)

  assert.match(said.join(''), /^…前+听证后+…$/)
  assert.ok(said.includes('听证'))
})
