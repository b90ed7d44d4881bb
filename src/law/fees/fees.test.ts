import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '#base/days.ts'
import { changeOf } from './change.ts'
import { editionOn } from './edition-on.ts'
import type { FeeTerms } from './fee.ts'
import { reductionOf } from './reduction.ts'

const charged = (fen: number, unit = '元/本'): FeeTerms => ({ state: 'charged', standard: { fen, unit } })
const PASSPORT = [
  { number: 1, from: null, ...charged(20_000) },
  { number: 2, from: day('2017-07-01'), ...charged(16_000) },
  { number: 3, from: day('2019-07-01'), ...charged(12_000) },
]

test('a fee holds as it was up to the eve of the day the next edition begins, and as it is from that day', () => {
  assert.equal(editionOn(PASSPORT, day('2017-06-30'))?.number, 1)
  assert.equal(editionOn(PASSPORT, day('2017-07-01'))?.number, 2)
  assert.equal(editionOn(PASSPORT, day('2026-11-26'))?.number, 3)
})

test('a fee that begins later is not charged yet', () => {
  const [, second] = PASSPORT

  assert.equal(second && editionOn([second], addDays(day('2017-07-01'), -1)), null)
})

test('what a round did to a fee follows from the two editions, whatever its announcement calls it', () => {
  const rule: FeeTerms = { state: 'charged', standard: { rule: '省定' } }

  assert.equal(changeOf(null, charged(100)), 'introduced')
  assert.equal(changeOf(charged(20_000), charged(16_000)), 'reduced')
  assert.equal(changeOf(charged(100), charged(200)), 'raised')
  assert.equal(changeOf(charged(100), charged(100)), 'kept')
  assert.equal(changeOf(charged(2000, '元/证'), charged(1500, '元/次')), 'reworded')
  assert.equal(changeOf(rule, charged(100)), 'reworded')
  assert.equal(changeOf(charged(100), { ...charged(100), state: 'suspended' }), 'suspended')
  assert.equal(changeOf({ ...charged(100), state: 'suspended' }, charged(100)), 'resumed')
})

test('308 of 322 fees kept are a reduction of 4.3 per cent, as the list of 2004 lets one reckon', () => {
  assert.deepEqual(reductionOf({ baseline: 322, ended: 14 }), { retained: 308, perMille: 43 })
})

test('ten rounds from 1133 matters to 282 are 75.1 per cent', () => {
  assert.equal(reductionOf({ baseline: 1133, ended: 1133 - 282 })?.perMille, 751)
})

test('what is retained and what ended make up the baseline, and a share is never below nothing or above all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (baseline, ended) => {
      const found = reductionOf({ baseline, ended })

      if (ended > baseline) return assert.equal(found, null)
      assert.equal((found?.retained ?? 0) + ended, baseline)
      assert.ok(Math.abs((found?.perMille ?? 0) * baseline - 1000 * ended) <= baseline / 2)
    }),
  )
})

test('more fees ended than there were gives no figure', () => {
  assert.equal(reductionOf({ baseline: 0, ended: 0 }), null)
  assert.equal(reductionOf({ baseline: 5, ended: 6 }), null)
})
