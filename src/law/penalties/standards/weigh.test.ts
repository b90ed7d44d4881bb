import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { amount } from '../amount.ts'
import { rangeOf } from '../assess/choose-edition.ts'
import type { GivenFacts } from './check-facts.ts'
import { compileStandard } from './compile-standard.ts'
import { decideStandard } from './decide-standard.ts'
import { weightsOf } from './examples.ts'
import type { Standard } from './standard.ts'

const UNKNOWN = { unascertainable: '账册已毁' }
const totalOf = (standard: Standard, facts: GivenFacts) => {
  const result = compileStandard(standard)
  assert.ok(result.ok)
  const decision = decideStandard(result.compiled, facts)
  return decision.outcome === 'weights' ? String(decision.totalWeight) : decision.outcome
}

test('a fact that cannot be established takes the lowest option that is still possible, whatever its condition looks like', () => {
  const table = weightsOf()
  const unequal = weightsOf([
    ['not(area < 100)', '0.4'],
    ['area < 100', '0.2'],
  ])

  // 0.1 to begin with; serious: 0.5; area: 0 below a hundred.
  assert.equal(totalOf(table, { area: UNKNOWN, serious: true }), '0.6')
  assert.equal(totalOf(table, { area: amount(100), serious: UNKNOWN }), '0.5')
  assert.equal(totalOf(table, { area: UNKNOWN, serious: UNKNOWN }), '0.1')
  assert.equal(totalOf(unequal, { area: UNKNOWN, serious: false }), '0.3')
})

test('money is exact: 60 % of 2,345.55 is 1,407.33, and a yuan is cut only where the table says so', () => {
  const fineOf = (round: 'down_to_yuan' | null, of: string) => {
    const table = weightsOf()
    const result = compileStandard({ ...table, weights: { ...must(table.weights, 'weights'), of, round } })
    assert.ok(result.ok)
    const range = rangeOf(decideStandard(result.compiled, { area: amount(1), serious: true }))
    return range && [String(range.min), String(range.max)]
  }

  assert.deepEqual(fineOf(null, '2345.55'), ['1407.33', '1407.33'])
  assert.deepEqual(fineOf('down_to_yuan', '2345.55'), ['1407', '1407'])
  assert.deepEqual(fineOf(null, '2345.56'), ['1407.33', '1407.34'], '1407.336: both fen beside it can be paid')
})

test('of a factor over two facts the one that is known still tells its options apart', () => {
  const table = weightsOf()
  const both = [
    { when: 'serious = true and area >= 100', weight: amount('0.4') },
    { when: 'serious = true and area < 100', weight: amount('0.2') },
    { when: 'serious = false', weight: amount(0) },
  ]
  const weights = must(table.weights, 'weights')
  const crossed = { ...table, weights: { ...weights, factors: [{ name: 'area', label: '面积', options: both }] } }

  assert.equal(totalOf(crossed, { area: UNKNOWN, serious: true }), '0.3')
  assert.equal(totalOf(crossed, { area: amount(500), serious: UNKNOWN }), '0.1')
})
