import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { basisOf, mayStandTogether, told, toldTotal } from './disclosure.ts'

/** All counts that would be told as this: what a reader knows of it. */
const worldsOf = (shown: number | null, most: number) =>
  Array.from({ length: most + 1 }, (_, n) => n).filter((n) => told(n) === shown)

test('counts are told in fives, and none, one and four look alike', () => {
  assert.deepEqual([0, 1, 4].map(told), [null, null, null])
  assert.deepEqual([5, 9, 10, 23].map(told), [5, 5, 10, 20])
})

test('of a whole and all its parts no count from one to four can be derived, whatever they are', () => {
  const part = fc.integer({ min: 0, max: 11 })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const whole = toldTotal(parts)
      const shown = parts.map(told)

      // A reader who knows the rule, which parts are empty, and that the whole is at least what is told.
      const most = parts.map((n, i) => (n === 0 ? 0 : Math.max(...worldsOf(shown[i] ?? null, 20))))
      const least = parts.map((_, i) => shown[i] ?? 0)
      for (const [i, n] of parts.entries()) {
        if (n === 0 || n > 4) continue
        const others = most.reduce((sum, each, j) => (j === i ? sum : sum + each), 0)
        const atLeast = Math.max(least[i] ?? 0, (whole ?? 0) - others)
        assert.ok(atLeast < (most[i] ?? 0), `${parts.join('+')} told as ${shown.join('+')} of ${whole}`)
      }
    }),
    { numRuns: 3000 },
  )
})

test('twenty made of five times four is told as fifteen; of four and sixteen, as twenty', () => {
  assert.equal(toldTotal([4, 4, 4, 4, 4]), 15)
  assert.equal(toldTotal([4, 16]), 20)
})

test('a whole that is divided in two ways is told as the more careful of both allows', () => {
  assert.equal(toldTotal([20], [4, 4, 4, 4, 4]), 15)
})

test('beside the published decisions, which anybody can count, the number of the others is never certain from one to four', () => {
  const count = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(count, count, (published, hidden) => {
      const shown = told(published + hidden)

      const worlds = worldsOf(shown, 200).flatMap((n) => (n >= published ? [n - published] : []))
      assert.ok(worlds.length > 1 || worlds[0] === 0 || (worlds[0] ?? 0) > 4)
    }),
  )
})

test('a spread is told of all decisions or of the published ones, so that it never shows one to four more', () => {
  const count = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(count, count, (published, hidden) => {
      const basis = basisOf({ n: published + hidden, published })

      if (basis === 'all') assert.ok(published + hidden >= 5 && (hidden === 0 || hidden >= 5))
      if (basis === 'published') assert.ok(published >= 5)
      if (basis === null) assert.ok(published < 5)
    }),
  )
})

test('two ways of dividing the same decisions, told together, show no count from one to four either', () => {
  const table = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(table, (rows) => {
      const bodies = rows.map(([a, b]) => a + b)
      const quarters = [0, 1].map((i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0))
      if (!mayStandTogether(bodies, quarters)) return

      const least = quarters.reduce((sum, n) => sum + (told(n) ?? 0), 0)
      const most = bodies.map((n) => (n === 0 ? 0 : Math.max(...worldsOf(told(n), 60))))
      for (const [i, n] of bodies.entries()) {
        if (n === 0 || n > 4) continue
        const others = most.reduce((sum, each, j) => (j === i ? sum : sum + each), 0)
        assert.ok(least - others < (most[i] ?? 0), JSON.stringify(rows))
      }
    }),
    { numRuns: 3000 },
  )
})

test('five bodies with four each may not stand beside one quarter with twenty', () => {
  assert.equal(mayStandTogether([4, 4, 4, 4, 4], [20]), false)
  assert.equal(mayStandTogether([4, 4, 4, 4, 5], [21]), true)
})
