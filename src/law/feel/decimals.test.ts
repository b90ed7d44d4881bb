import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { literalFrom } from './examples.ts'
import { compareNumbers, Decimal } from './values/number.ts'

test('a fine of 100,000 raised by 15 per cent is 115,000, where a binary fraction would round it down to 114,999', () => {
  assert.equal(literalFrom('floor(100000 * 1.15)'), '115000')
})

test('ten times 20,000.01 is 200,000.10 to the fen', () => {
  assert.equal(literalFrom('10 * 20000.01'), '200000.1')
})

test('base times factor rounded down is what whole numbers give, for every base and factor of two places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 999 }), (base, cents) => {
      const factor = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

      assert.equal(literalFrom(`floor(${base} * ${factor})`), String((BigInt(base) * BigInt(cents)) / 100n))
    }),
  )
})

test('sums of amounts in fen do not drift, in whatever order they are added', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(amounts, (fen) => {
      const yuan = fen.map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`)
      const total = fen.reduce((sum, n) => sum + n, 0)

      assert.equal(literalFrom(`sum([${yuan.join(', ')}]) * 100`), String(total))
      assert.equal(literalFrom(`${yuan.toReversed().join(' + ')} = sum([${yuan.join(', ')}])`), 'true')
    }),
  )
})

test('the quick comparison says what the library says', () => {
  const number = fc
    .tuple(fc.maxSafeInteger(), fc.integer({ min: -30, max: 30 }))
    .map(([n, e]) => new Decimal(`${n}e${e}`))
  fc.assert(
    fc.property(number, number, (a, b) => {
      assert.equal(Math.sign(compareNumbers(a, b)), a.cmp(b))
      assert.equal(compareNumbers(a, new Decimal(a.toString())), 0)
    }),
  )
  assert.equal(compareNumbers(new Decimal(0), new Decimal('-0')), 0, 'there is no distinction between the two noughts')
})
