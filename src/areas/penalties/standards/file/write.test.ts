import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { amount } from '#law/penalties/amount.ts'
import { editedWeights } from '#law/penalties/model/edit/weight-rows.ts'
import type { Scenario } from '#law/penalties/standards/scenario.ts'
import { readStandardText, standardIds, standardText } from '#platform/lawbook/read-standards.ts'
import { writeScenarios } from './write-scenarios.ts'
import { writeTiers } from './write-tiers.ts'
import { writeWeights } from './write-weights.ts'

const ID = 'ln-market-68'
const TEXT = standardText(ID)
const read = (text: string) => readStandardText(text, 'test')
const STANDARD = read(TEXT)
const linesOf = (text: string) => text.split('\n')

test('tiers that did not change leave every file of the lawbook as it is, byte for byte', () => {
  for (const id of standardIds()) {
    const text = standardText(id)
    assert.equal(writeTiers(text, read(text), read(text).tiers), text, id)
  }
})

test('one tier that changed changes its own lines only', () => {
  const tiers = STANDARD.tiers.map((tier) =>
    tier.id === 't2' ? { ...tier, when: tier.when.replace('100000', '90000') } : tier,
  )

  const written = writeTiers(TEXT, STANDARD, tiers)

  assert.deepEqual(read(written).tiers, tiers)
  const changed = linesOf(written).filter((line) => !linesOf(TEXT).includes(line))
  assert.deepEqual(changed.length, 1, changed.join('\n'))
  assert.equal(linesOf(written).length, linesOf(TEXT).length)
})

test('in every standard each tier may be dropped, doubled or renamed, and is read as it was meant', () => {
  for (const id of standardIds()) {
    const text = standardText(id)
    const standard = read(text)
    for (const [at, tier] of standard.tiers.entries()) {
      const added = { ...tier, id: `${tier.id}x`, name: { zh: '新："一档"', en: "new, it's" }, note: '注：一、二' }
      const tiers = [...standard.tiers.slice(0, at), added, ...standard.tiers.slice(at + 1)]

      const written = writeTiers(text, standard, tiers)

      assert.deepEqual(read(written), { ...standard, tiers }, `${id} ${tier.id}`)
    }
  }
})

const adding = standardIds().flatMap((id) => {
  const text = standardText(id)
  const { weights } = read(text)
  return weights ? [{ id, text, weights: editedWeights(weights) }] : []
})

test('weights that did not change leave every file as it is; one that changed changes its own line only', () => {
  assert.ok(adding.length > 0)
  for (const { id, text, weights } of adding) {
    assert.equal(writeWeights(text, weights, weights), text, id)
    for (const [at, factor] of weights.factors.entries()) {
      const options = factor.options.map((option, n) => (n === 0 ? { ...option, weight: '0.77' } : option))
      const after = { ...weights, factors: weights.factors.with(at, { ...factor, options }) }

      const written = writeWeights(text, weights, after)

      assert.deepEqual(editedWeights(must(read(written).weights, id)), after)
      const changed = linesOf(written).filter((line, n) => line !== linesOf(text)[n])
      assert.equal(changed.length, 1, `${id}: ${changed.join(' | ')}`)
      assert.equal(linesOf(written).length, linesOf(text).length)
    }
  }
})

test('base, cap and what the sum is a share of change in their own places, remarks stay, factors come and go', () => {
  for (const { id, text, weights } of adding) {
    const fresh = { name: 'f9', label: '新："因素"', options: [{ when: 'true', weight: '0.01' }] }
    const changed = { base: '0.15', most: '0.9', of: '1 + 2', factors: [...weights.factors.slice(1), fresh] }

    const written = writeWeights(text, weights, changed)

    assert.deepEqual(editedWeights(must(read(written).weights, id)), changed)
    assert.match(written, /# then clamped to the statutory range/)
    assert.deepEqual({ ...read(written), weights: null }, { ...read(text), weights: null })
  }
})

test('scenarios are written as they are read, and taken away again leave the file as it was', () => {
  const facts = fc.record({
    turnover: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 10 ** 9 }).map((fen) => amount(fen).div(100)),
    ),
    harm: fc.constantFrom(true, false, null),
  })
  const expect = fc.constantFrom<Scenario['expect']>(
    { outcome: 'no_rule' },
    { outcome: 'tier', tier: 't1', min: amount('10000'), max: null },
    { outcome: 'weights', fine: amount('0.5') },
  )
  const scenario = fc.record({ name: fc.string({ minLength: 1, unit: 'grapheme' }), facts, expect })
  fc.assert(
    fc.property(fc.array(scenario, { minLength: 1, maxLength: 3 }), (scenarios) => {
      const written = writeScenarios(TEXT, scenarios)

      assert.equal(JSON.stringify(read(written).scenarios), JSON.stringify(scenarios))
      assert.equal(writeScenarios(written, []), TEXT)
      assert.deepEqual(read(writeScenarios(written, scenarios.slice(1))).scenarios.length, scenarios.length - 1)
    }),
  )
})

test('an edited scenario does not touch what stands around it', () => {
  const one: Scenario = { name: '一', facts: { harm: false }, expect: { outcome: 'missing_facts' } }
  const twice = writeScenarios(writeScenarios(TEXT, [one]), [one, { ...one, name: '二' }])

  assert.equal(must(read(twice).scenarios[1], 'second').name, '二')
  assert.ok(twice.startsWith(TEXT.trimEnd()))
})
