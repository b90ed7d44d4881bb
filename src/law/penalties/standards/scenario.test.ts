import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LawbookFault } from '../../book/fault.ts'
import { amount } from '../amount.ts'
import { compileStandard } from './compile-standard.ts'
import { tableOf } from './examples.ts'
import { scenarioAt } from './read-scenario.ts'
import { type Expected, runScenarios, type Scenario } from './scenario.ts'

const TABLE = tableOf(['area < 500', 'area >= 500 and serious = false'])
const run = (facts: Scenario['facts'], expect: Expected) => {
  const result = compileStandard({ ...TABLE, scenarios: [{ name: 'one', facts, expect }] })
  assert.ok(result.ok)
  return runScenarios(result.compiled)[0]
}
const tier = (id: string, min: number | null = null, max: number | null = null): Expected => ({
  ...{ outcome: 'tier', tier: id },
  ...{ min: min === null ? null : amount(min), max: max === null ? null : amount(max) },
})
const SMALL = { area: amount(499), serious: false }

test('a scenario passes on its tier, and on its amounts where it names them', () => {
  assert.equal(run(SMALL, tier('t1'))?.passed, true)
  assert.equal(run(SMALL, tier('t1', 1000, 5000))?.passed, true, 'half of 1,000 to 9,000')
  assert.equal(run(SMALL, tier('t1', 1000, 4000))?.passed, false)
  assert.equal(run(SMALL, tier('t2'))?.passed, false)
})

test('that no tier fits, or that a fact is missing, can be what is wanted; what came out instead is told', () => {
  assert.equal(run({ area: amount(500), serious: true }, { outcome: 'no_rule' })?.passed, true)
  assert.equal(run({ serious: true }, { outcome: 'missing_facts' })?.passed, true)
  const failed = run(SMALL, { outcome: 'no_rule' })
  assert.deepEqual([failed?.passed, failed?.decision.outcome], [false, 'tier'])
})

test('a file writes numbers as text or whole, and outcomes as words; a fact nobody declared is a fault with its place', () => {
  const read = scenarioAt(TABLE.facts)
  const at = (value: unknown) => ({ file: 'x.yaml', path: ['scenarios', 1], value })

  const told = read(at({ name: 'at the border', facts: { area: '499.99', serious: false }, expect: { tier: 't1' } }))

  assert.equal(String(told.facts['area']), '499.99')
  assert.deepEqual(told.expect, tier('t1'))
  assert.deepEqual(read(at({ name: 'x', facts: { area: 3 }, expect: 'missing_facts' })).expect, {
    outcome: 'missing_facts',
  })
  assert.throws(() => read(at({ name: 'x', facts: { aera: 3 }, expect: 'no_rule' })), LawbookFault)
})
