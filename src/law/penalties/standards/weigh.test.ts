import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { amount } from '../amount.ts'
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
