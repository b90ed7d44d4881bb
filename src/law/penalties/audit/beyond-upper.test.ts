import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileStandard } from '../standards/compile-standard.ts'
import { tableOf } from '../standards/examples.ts'
import type { RangeText, Standard } from '../standards/standard.ts'
import { beyondUpper } from './beyond-upper.ts'

const compiled = (standard: Standard) => {
  const result = compileStandard(standard)
  assert.ok(result.ok)
  return result.compiled
}
const withFines = (standard: Standard, fines: readonly Partial<RangeText>[]): Standard => ({
  ...standard,
  tiers: standard.tiers.map((tier, place) => ({ ...tier, fine: tier.fine && { ...tier.fine, ...fines[place] } })),
})

// Two tiers of 1,000 to 5,000 and 5,000 to 9,000 yuan.
const UPPER = tableOf(['area < 100', 'area >= 100'])

test('a lower standard that splits a tier and stays inside its range refines it', () => {
  const lower = withFines(tableOf(['area < 50', 'area >= 50 and area < 100', 'area >= 100']), [
    { min: '1000', max: '3000' },
    { min: '3000', max: '5000' },
    { min: '6000', max: '9000' },
  ])

  assert.deepEqual(beyondUpper(compiled(UPPER), compiled(lower)), [])
})

test('one yuan above the upper range is beyond it, and the facts are named', () => {
  const lower = withFines(UPPER, [{ max: '5001' }, {}])

  assert.deepEqual(beyondUpper(compiled(UPPER), compiled(lower)), [{ tier: 't1', where: 'area = 0' }])
})

test('a tier that reaches over the border of two upper tiers is beyond, although it stays inside both together', () => {
  const lower = withFines(tableOf(['area < 120', 'area >= 120']), [
    { min: '1000', max: '5000' },
    { min: '5000', max: '9000' },
  ])

  const found = beyondUpper(compiled(UPPER), compiled(lower))

  assert.deepEqual(found, [{ tier: 't1', where: 'area = 100' }])
})

test('what the upper standard does not order cannot be added', () => {
  const lower = { ...UPPER, tiers: UPPER.tiers.map((tier) => ({ ...tier, also: ['revoke_licence'] })) }

  const found = beyondUpper(compiled(UPPER), compiled(lower))

  assert.deepEqual(
    found.map(({ tier }) => tier),
    ['t1', 't2'],
  )
})
