import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amount } from './amount.ts'
import { compareSeverity, type FineRange, isAbove, isBelow, isInside, liesWithin } from './fine-range.ts'
import { heaviestNorm } from './one-act.ts'
import { sumOfRanges } from './several-acts.ts'

const fen = fc.integer({ min: 0, max: 50 }).map((n) => amount(n).div(100))
const range: fc.Arbitrary<FineRange> = fc
  .tuple(fen, fen, fc.boolean(), fc.boolean())
  .map(([a, b, minInclusive, maxInclusive]) => ({
    min: a.lt(b) ? a : b,
    max: a.lt(b) ? b : a,
    minInclusive,
    maxInclusive,
  }))
const ranges = (least: number) => fc.tuple(range, fc.array(range, { minLength: least, maxLength: 4 }))

test('以上 and 以下 include the number, an excluded end does not (民法典 §1259, Guangdong rules §23)', () => {
  const half = { min: amount(20_000), max: amount(40_000), minInclusive: true, maxInclusive: false }

  assert.ok(isInside(amount(20_000), half))
  assert.ok(isInside(amount('39999.99'), half))
  assert.ok(isAbove(amount(40_000), half))
})

test('a fine is below, inside or above a range, never two of them', () => {
  fc.assert(
    fc.property(fen, range, (fine, of) => {
      const told = [isBelow(fine, of), isInside(fine, of), isAbove(fine, of)]
      // of an empty range (x, x) the only number is both below and above
      const empty = of.min.eq(of.max) && !(of.minInclusive && of.maxInclusive)
      if (!empty) assert.equal(told.filter(Boolean).length, 1)
      else assert.equal(told[1], false)
    }),
  )
})

test('what lies within a range has no fine outside it', () => {
  fc.assert(
    fc.property(range, range, fen, (inner, outer, fine) => {
      if (liesWithin(inner, outer) && isInside(fine, inner)) assert.ok(isInside(fine, outer))
    }),
  )
})

test('the norm under which one act is fined is never lighter than another, whatever their order (行政处罚法 §29)', () => {
  fc.assert(
    fc.property(ranges(0), ([first, rest]) => {
      const norm = (each: FineRange, i: number) => ({ standard: String(i), range: each })

      const { answer } = heaviestNorm([norm(first, 0), ...rest.map(norm)])

      for (const each of [first, ...rest]) assert.ok(compareSeverity(answer.range, each) >= 0)
    }),
  )
})

test('fines that lie in the parts add up to one that lies in the sum', () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      const sum = sumOfRanges([a, b])

      assert.ok(sum.max.eq(a.max.plus(b.max)))
      assert.equal(isInside(a.max.plus(b.max), sum), a.maxInclusive && b.maxInclusive && isInside(sum.max, sum))
    }),
  )
})
