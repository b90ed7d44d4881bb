import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { amount } from '../amount.ts'
import { assess } from '../assess.ts'
import type { ProposedPenalty } from './asked.ts'
import { asked } from './examples.ts'

const no = (proposed: Partial<ProposedPenalty>) => assess(asked({}, proposed)).no
const COERCED = { lighter: ['coerced'] }

test('who was coerced shall be punished less (§32): in a tier of 1,000 to 5,000 yuan up to 3,000, its middle included', () => {
  assert.equal(no({ ...COERCED, fine: amount(3000) }), null)
  const above = no({ ...COERCED, fine: amount('3000.01') })
  assert.deepEqual([above?.why, above?.article.article, above?.figures], ['not_lighter', '32', { most: '3000' }])
})

test('a heavier circumstance beside it opens the whole tier: nothing is netted', () => {
  assert.equal(no({ ...COERCED, heavier: ['obstructed'], fine: amount(5000) }), null)
})

test('at sixteen years a ground is not enough: the fine itself must be lighter (§30)', () => {
  const young = { bornOn: day('2010-05-01'), partyType: 'individual' } as const
  const of = (fine: number) => assess(asked(young, { ground: '30', fine: amount(fine) })).no?.why ?? null

  assert.deepEqual([of(900), of(3000), of(3001)], [null, null, 'not_lighter'])
})

test('no fine with a lighter circumstance lies in the upper half of its tier, whatever is proposed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (fen) => {
      const fine = amount(fen).div(100)
      const { no, tierRange } = assess(asked({}, { ...COERCED, ground: '32-1', fine }))
      if (no === null && tierRange)
        assert.ok(fine.minus(tierRange.min).times(2).lte(tierRange.max.minus(tierRange.min)))
      else assert.ok(fine.gt(3000))
    }),
  )
})
