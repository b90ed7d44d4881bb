import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amount } from './amount.ts'
import { CHANGES, replayCases } from './impact.ts'
import { type CompiledStandard, compileStandard } from './standards/compile-standard.ts'
import { tableOf } from './standards/examples.ts'
import type { Standard } from './standards/standard.ts'

const compiled = (standard: Standard): CompiledStandard => {
  const result = compileStandard(standard)
  assert.ok(result.ok)
  return result.compiled
}
const split = (at: number) => compiled(tableOf([`area < ${at}`, `area >= ${at}`]))
const OLD = split(500)
const past = (area: number, fine: number | null = null, decidedBy = OLD) => ({
  ...{ facts: { area: amount(area), serious: false }, decidedBy, fine: fine === null ? null : amount(fine) },
})
/** Cases under the old edition, which is still in force, and under the next one. */
const replay = (cases: readonly ReturnType<typeof past>[], next: CompiledStandard, now = OLD) =>
  replayCases(cases, { now, next })

test('a border moved up treats those between more lightly and nobody else differently', () => {
  const { replayed, totals } = replay([past(400), past(600), past(800)], split(700))

  assert.deepEqual(
    replayed.map(({ change }) => change),
    ['same', 'lighter', 'same'],
  )
  assert.deepEqual(totals, { same: 2, lighter: 1, heavier: 0, no_rule: 0, unknown: 0, outside: 0, decided: 0 })
})

test('a fine that lay in the old tier and not in the new one is told, at the ends too', () => {
  const fines = [4999, 5000, 5001].map((fine) => past(600, fine))

  const { replayed } = replay(fines, split(700))

  assert.deepEqual(
    replayed.map(({ fineOutside }) => fineOutside),
    [false, false, true],
    'the lower of two tiers ends with 5,000',
  )
})

test('facts for which no tier is left are told as such, and not as lighter', () => {
  const holed = compiled(tableOf(['area < 500', 'area >= 700']))

  assert.deepEqual(replay([past(600)], holed).replayed[0]?.change, 'no_rule')
})

test('what the edition in force says already is no change of the next one, though the case was decided by another', () => {
  const { replayed, totals } = replay([past(600), past(400)], split(700), split(700))

  assert.deepEqual(
    replayed.map(({ change, decided }) => [change, decided?.outcome ?? null]),
    [
      ['same', 'tier'],
      ['same', null],
    ],
    'decided with a border at 500; since then it lies at 700, and it stays there',
  )
  assert.equal(totals.decided, 1)
})

test('a fine that lies outside the range in force already is not laid at the door of the next edition', () => {
  const { replayed } = replay([past(400, 9500), past(400, 4000)], split(300))

  assert.deepEqual(
    replayed.map(({ change, fineOutside }) => [change, fineOutside]),
    [
      ['heavier', false],
      ['heavier', true],
    ],
    'the lower tier ends with 5,000, the upper one begins there and ends with 9,000',
  )
})

test('where the next edition asks for a fact that the case does not have, nothing is claimed', () => {
  const table = tableOf(['area < 500', 'area >= 500'])
  const now = compiled({ ...table, facts: table.facts.filter(({ name }) => name === 'area') })
  const unasked = { ...past(400, 2000, now), facts: { area: amount(400) } }

  const { replayed } = replayCases([unasked], { now, next: OLD })

  assert.equal(replayed[0]?.before.outcome, 'tier')
  assert.equal(replayed[0]?.change, 'unknown', 'the next edition also asks whether it was serious')
  assert.equal(replayed[0]?.fineOutside, false)
})

test('with the same fine an order more is heavier, one less lighter', () => {
  const table = tableOf(['true'])
  const ordering = (also: readonly string[]) =>
    compiled({ ...table, tiers: table.tiers.map((tier) => ({ ...tier, also })) })
  const change = (before: readonly string[], after: readonly string[]) =>
    replay([past(1)], ordering(after), ordering(before)).replayed[0]?.change

  assert.equal(change([], ['warning']), 'heavier')
  assert.equal(change(['warning'], []), 'lighter')
  assert.equal(change(['warning'], ['warning']), 'same')
})

const table = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }).map((marks) => {
  const rising = [...marks].sort((a, b) => a - b)
  const rows = rising.map((mark, at) => `area >= ${rising[at - 1] ?? 0} and area < ${mark}`)
  return compiled(tableOf([...rows, `area >= ${rising.at(-1)}`]))
})
const areas = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 })

test('an edition replayed under itself changes nothing; the totals are those of the cases', () => {
  fc.assert(
    fc.property(table, table, areas, (before, next, all) => {
      const cases = all.map((area) => past(area, null, before))

      assert.equal(replay(cases, before, before).totals.same, all.length)
      const { totals } = replay(cases, next, before)
      assert.equal(
        CHANGES.reduce((sum, change) => sum + totals[change], 0),
        all.length,
      )
    }),
  )
})

test('who is treated more lightly by the next edition would be treated more heavily going back', () => {
  fc.assert(
    fc.property(table, table, areas, (one, other, all) => {
      const cases = all.map((area) => past(area))
      const there = replay(cases, other, one).totals
      const back = replay(cases, one, other).totals

      assert.deepEqual([there.lighter, there.heavier], [back.heavier, back.lighter])
    }),
  )
})
