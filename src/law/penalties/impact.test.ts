import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amount } from './amount.ts'
import { replayCases } from './impact.ts'
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
const past = (area: number, fine: number | null = null, before = OLD) => ({
  ...{ facts: { area: amount(area), serious: false }, before, fine: fine === null ? null : amount(fine) },
})

test('a border moved up treats those between more lightly and nobody else differently', () => {
  const { replayed, totals } = replayCases([past(400), past(600), past(800)], split(700))

  assert.deepEqual(
    replayed.map(({ change }) => change),
    ['same', 'lighter', 'same'],
  )
  assert.deepEqual(totals, { same: 2, lighter: 1, heavier: 0, no_rule: 0, outside: 0 })
})

test('a fine that lay in the old tier and not in the new one is told, at the ends too', () => {
  const fines = [4999, 5000, 5001].map((fine) => past(600, fine))

  const { replayed } = replayCases(fines, split(700))

  assert.deepEqual(
    replayed.map(({ fineOutside }) => fineOutside),
    [false, false, true],
    'the lower of two tiers ends with 5,000',
  )
})

test('facts for which no tier is left are told as such, and not as lighter', () => {
  const holed = compiled(tableOf(['area < 500', 'area >= 700']))

  assert.deepEqual(replayCases([past(600)], holed).replayed[0]?.change, 'no_rule')
})

test('with the same fine an order more is heavier, one less lighter', () => {
  const table = tableOf(['true'])
  const ordering = (also: readonly string[]) =>
    compiled({ ...table, tiers: table.tiers.map((tier) => ({ ...tier, also })) })
  const change = (before: readonly string[], after: readonly string[]) =>
    replayCases([past(1, null, ordering(before))], ordering(after)).replayed[0]?.change

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

      assert.equal(replayCases(cases, before).totals.same, all.length)
      const { same, lighter, heavier, no_rule } = replayCases(cases, next).totals
      assert.equal(same + lighter + heavier + no_rule, all.length)
    }),
  )
})

test('who is treated more lightly by the next edition would be treated more heavily going back', () => {
  fc.assert(
    fc.property(table, table, areas, (one, other, all) => {
      const there = replayCases(
        all.map((area) => past(area, null, one)),
        other,
      ).totals
      const back = replayCases(
        all.map((area) => past(area, null, other)),
        one,
      ).totals

      assert.deepEqual([there.lighter, there.heavier], [back.heavier, back.lighter])
    }),
  )
})
