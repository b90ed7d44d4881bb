import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passagesOf } from './passages.ts'

test('a chapter title heads what follows it, and an article is not parted from its number', () => {
  const article = `第一条 ${'为'.repeat(500)}`
  const [first, second] = passagesOf(`条例\n第一章 总则\n${article}\n第二章 范围\n第二条 短。`)

  assert.deepEqual(first, { heading: '', text: '条例' })
  assert.equal(second?.heading, '第一章 总则')
  assert.ok(second?.text.endsWith(article))
})

test('every stretch of a line that a visitor can type lies whole in some passage, however long the line is', () => {
  const line = fc.string({ unit: fc.constantFrom(...'政府信息公开条例一二三四五'), minLength: 1, maxLength: 4000 })
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 100 }),
      (lines, which, from, length) => {
        const chosen = lines[which % lines.length] ?? ''
        const stretch = chosen.slice(from % chosen.length, (from % chosen.length) + length)

        assert.ok(passagesOf(lines.join('\n')).some(({ text }) => text.includes(stretch)))
      },
    ),
    { numRuns: 40 },
  )
})
