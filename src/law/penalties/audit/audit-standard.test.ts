import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { amount } from '../amount.ts'
import type { LawTable } from '../book/law-table.ts'
import { compileStandard } from '../standards/compile-standard.ts'
import { decideStandard } from '../standards/decide-standard.ts'
import { tableOf } from '../standards/examples.ts'
import { auditStandard } from './audit-standard.ts'
import type { Finding } from './finding.ts'

const law = {
  title: 'law',
  rank: 'law',
  editions: [],
  under: null,
  replacedBy: null,
  confidence: 'convention',
} as const
const laws: LawTable = { laws: new Map([['law', law]]), caps: [] }
const beside = { later: [], words: new Map(), laws, on: day('2026-11-26') }
const audit = (standard: ReturnType<typeof tableOf>): readonly Finding[] => auditStandard(standard, beside)
const words = (standard: ReturnType<typeof tableOf>) => audit(standard).map(({ word }) => word)

test('two rows that both include 500 overlap there, two that both exclude it leave it open, and no other number', () => {
  const included = tableOf(['area <= 500', 'area >= 500'])
  const excluded = tableOf(['area < 500', 'area > 500'])

  assert.deepEqual(words(included), ['input_overlap:area=500'])
  assert.deepEqual(words(excluded), ['input_gap:area=500'])
})

test('a hole between whole numbers is none: after the second time comes the third', () => {
  const table = tableOf(['area <= 2', 'area >= 3'])
  const counted = { ...table, facts: table.facts.map((fact) => ({ ...fact, whole: true })) }

  assert.deepEqual(words(counted), [])
  assert.deepEqual(audit(table)[0]?.where, ['area in (2..3)'])
})

test('a gap is told with every fact that bounds it, and with no other', () => {
  const table = tableOf(['serious = true', 'serious = false and area < 100'])

  assert.deepEqual(
    audit(table).map(({ word, where }) => [word, where]),
    [['input_gap', ['area >= 100 and serious = false']]],
  )
})

test('a text that is no FEEL over the declared facts is told with its place, and nothing else is claimed', () => {
  assert.deepEqual(words(tableOf(['area < 500', 'aera >= 500'])), ['faulty_expression:tiers.t2.when'])
})

test('amounts that meet are no finding; what two rows share or none reaches is', () => {
  const table = tableOf(['area < 1', 'area >= 1 and area < 2', 'area >= 2'])
  const priced = (...ends: readonly (readonly [string, string])[]) => ({
    ...table,
    tiers: table.tiers.map((tier, place) => {
      const [min, max] = ends[place] ?? ['0', '0']
      return { ...tier, fine: { min, max, minInclusive: true, maxInclusive: true, optional: false } }
    }),
  })

  assert.deepEqual(words(priced(['1000', '3000'], ['3000', '7000'], ['7000', '9000'])), [])
  assert.deepEqual(words(priced(['1000', '3001'], ['3000', '7000'], ['7500', '9000'])), [
    'output_gap:t2,t3',
    'output_overlap:t1,t2',
  ])
  assert.deepEqual(words(priced(['1000', '5000'], ['5000', '9001'], ['900', '5000'])), [
    'non_monotonic:t2,t3',
    'below_statutory_minimum:t3',
    'above_statutory_maximum:t2',
  ])
})

test('a fact that counts times says within how long; 超标倍数 is no count', () => {
  const table = tableOf(['area < 2', 'area >= 2'])
  const counted = (label: string, whole = true) => ({
    ...table,
    facts: table.facts.map((fact) => (fact.name === 'area' ? { ...fact, label, whole, unit: 'times' } : fact)),
  })

  assert.deepEqual(words(counted('第几次被查处')), ['undeclared_window:area'])
  assert.deepEqual(words(counted('两年内第几次被查处')), [])
  assert.deepEqual(words(counted('超标倍数', false)), [])
})

const bound = fc.integer({ min: 0, max: 6 })
const row = fc
  .tuple(bound, bound, fc.constantFrom('<', '<='), fc.constantFrom('>', '>='))
  .map(([a, b, below, above]) => `area ${above} ${Math.min(a, b)} and area ${below} ${Math.max(a, b)}`)
const halves = Array.from({ length: 30 }, (_, n) => amount(n).div(4))

test('over generated tables the audit finds a gap or an overlap exactly where trying every quarter finds one', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const table = tableOf(rows)
      const result = compileStandard(table)
      assert.ok(result.ok)
      const outcomes = halves.map((area) => decideStandard(result.compiled, { area, serious: false }).outcome)

      const found = words(table)

      assert.equal(
        found.some((word) => word.startsWith('input_gap')),
        outcomes.includes('no_rule'),
      )
      assert.equal(
        found.some((word) => word.startsWith('input_overlap')),
        outcomes.includes('overlap'),
      )
    }),
  )
})

test('the facts told for a hole have no tier, those told for an overlap have exactly the tiers told', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const table = tableOf(rows)
      const result = compileStandard(table)
      assert.ok(result.ok)

      for (const { places } of audit(table))
        for (const { facts, tiers } of places) {
          const decision = decideStandard(result.compiled, { serious: false, ...facts })
          const fitting = decision.outcome === 'overlap' ? decision.candidates.map(({ id }) => id) : []
          assert.equal(decision.outcome, tiers.length === 0 ? 'no_rule' : 'overlap')
          assert.deepEqual(fitting, tiers)
        }
    }),
  )
})

test('a number that is reckoned with, however deep, is told as tried by samples only', () => {
  for (const when of [
    '-area > -3',
    '5 in (> area * 2)',
    'area in [1..(area + 1)]',
    'some x in [1, 2] satisfies x < area',
  ])
    assert.ok(
      audit(tableOf([when, `not(${when})`])).some(({ word }) => word === 'sampled:area'),
      when,
    )
})

test('a text without a list of words is tried at every text that a condition names, and at another', () => {
  const table = tableOf(['kind = "boat"', 'kind in ("car", "cart")'])
  const [area] = table.facts
  assert.ok(area)
  const kind = { ...area, name: 'kind', type: 'string', least: null } as const

  const found = audit({ ...table, facts: [kind] })

  assert.deepEqual(
    found.map(({ word, where }) => [word, where]),
    [['input_gap', ['not(kind in ("boat", "car", "cart"))']]],
    'both rows can be reached; every other text is a gap',
  )
})

test('fixed amounts beside a law that reckons from a fact are outside it where the facts make them so', () => {
  const table = tableOf(['area < 600', 'area >= 600'])
  const [limb] = table.statutory
  assert.ok(limb)
  const byArea = (min: string, max: string) => ({
    ...table,
    statutory: [{ ...limb, fine: { ...limb.fine, min, max } }],
  })

  const found = audit(byArea('10 * area', '20 * area')) // from 600 on the law allows 12,000, more than any tier
  const codes = found.filter(({ level }) => level === 'error').map(({ word }) => word)

  assert.deepEqual(codes, ['below_statutory_minimum:t1', 'below_statutory_minimum:t2', 'above_statutory_maximum:t1'])
  assert.deepEqual(
    words(byArea('0 * area', 'max(9000, area)')),
    ['sampled:fine'],
    'the law always allows 1,000 to 9,000',
  )
})
