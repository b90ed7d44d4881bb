import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { amount } from '../amount.ts'
import { deviationRates, TIER_STANDINGS } from './deviation-rate.ts'
import { dispersionOf } from './dispersion.ts'
import { positionOf } from './position-of.ts'
import { reversalRates } from './reversal-rate.ts'
import { tierDistribution } from './tier-distribution.ts'

const ends = (min: string, max: string) => ({
  min: amount(min),
  max: amount(max),
  minInclusive: true,
  maxInclusive: true,
})
const placed = (body: string, ...positions: readonly number[]) =>
  positions.map((tenths) => ({ body, p: amount(tenths).div(10) }))
const position = fc.integer({ min: 0, max: 1000 }).map((n) => amount(n).div(1000))
const rows = fc.array(fc.record({ body: fc.constantFrom('a', 'b', 'c'), p: position }), { minLength: 5, maxLength: 40 })

test('a fine of 20,000.01 lies exactly where it lies; a fixed fine has no position', () => {
  assert.equal(String(positionOf(amount('20000.01'), ends('10000', '110000'))), '0.1000001')
  assert.equal(positionOf(amount(200), ends('200', '200')), null)
})

test('under a range that begins at nothing (以下) the position is the share of the most', () => {
  assert.ok(positionOf(amount(1500), ends('0', '6000'))?.eq('0.25'))
})

test('a fine lies in a range exactly when its position lies from 0 to 1, and the position leads back to it', () => {
  const fen = fc.integer({ min: 0, max: 10_000_000 }).map((n) => amount(n).div(100))
  fc.assert(
    fc.property(fen, fen, fen, (fine, a, b) => {
      fc.pre(!a.eq(b))
      const [min, max] = a.lt(b) ? [a, b] : [b, a]

      const p = positionOf(fine, ends(String(min), String(max)))

      assert.ok(p)
      assert.equal(p.gte(0) && p.lte(1), fine.gte(min) && fine.lte(max))
      assert.ok(p.times(max.minus(min)).plus(min).toDecimalPlaces(2).eq(fine))
    }),
  )
})

test('four decisions are too few to tell anything; five have a median', () => {
  assert.deepEqual(dispersionOf(placed('a', 1, 2, 3, 4)), { kind: 'too_few', n: 4 })

  const five = dispersionOf(placed('a', 5, 1, 4, 2, 3))

  assert.equal(five.kind, 'spread')
  if (five.kind === 'spread')
    assert.deepEqual([five.least, five.lower, five.median, five.upper, five.most, five.iqr, five.range].map(String), [
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.2',
      '0.4',
    ])
})

test('η² is all of the variance where each body has its own fixed fine, and none where bodies have the same mean', () => {
  const apart = dispersionOf([...placed('a', 2, 2, 2), ...placed('b', 8, 8, 8)])
  const alike = dispersionOf([...placed('a', 2, 8), ...placed('b', 4, 6), ...placed('c', 5, 5)])

  assert.ok(apart.kind === 'spread' && apart.betweenBodies?.eq(1))
  assert.ok(alike.kind === 'spread' && alike.betweenBodies?.isZero())
})

test('one body alone, or fines that are all the same, leave nothing to share out between bodies', () => {
  const alone = dispersionOf(placed('a', 1, 2, 3, 4, 5))
  const same = dispersionOf([...placed('a', 3, 3, 3), ...placed('b', 3, 3)])

  assert.ok(alone.kind === 'spread' && alone.betweenBodies === null)
  assert.ok(same.kind === 'spread' && same.betweenBodies === null)
})

test('quartiles rise from the least to the most, whatever the order of the rows, and η² is a share', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const told = dispersionOf(all)

      assert.equal(told.kind, 'spread')
      if (told.kind !== 'spread') return
      const marks = [told.least, told.lower, told.median, told.upper, told.most]
      for (const [place, mark] of marks.slice(1).entries()) assert.ok(marks[place]?.lte(mark))
      assert.ok(told.betweenBodies === null || (told.betweenBodies.gte(0) && told.betweenBodies.lte('1.000000001')))
      const turned = dispersionOf([...all].reverse())
      assert.ok(turned.kind === 'spread' && turned.median.eq(told.median) && turned.iqr.eq(told.iqr))
    }),
  )
})

test('the rate of deviation counts only decisions that had a tier; those without one measure the standard', () => {
  const standings = ['inside', 'inside', 'inside', 'outside_approved', 'no_tier'] as const

  const rates = deviationRates(standings.map((standing) => ({ standing })))

  assert.deepEqual([rates.approved.count, rates.approved.of, String(rates.approved.share)], [1, 4, '0.25'])
  assert.deepEqual([rates.noTier.of, String(rates.noTier.share)], [5, '0.2'])
  assert.equal(deviationRates([]).approved.share, null)
})

test('inside, approved and not approved deviations add up to the decisions with a tier', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TIER_STANDINGS)), (standings) => {
      const { approved, notApproved, noTier } = deviationRates(standings.map((standing) => ({ standing })))
      const inside = standings.filter((standing) => standing === 'inside').length

      assert.equal(inside + approved.count + notApproved.count, approved.of)
      assert.equal(approved.of + noTier.count, standings.length)
    }),
  )
})

test('a reversal is counted against what was decided and against all decisions; what is pending or withdrawn decides nothing', () => {
  const rates = reversalRates([
    { result: 'upheld', reason: null },
    { result: 'revoked', reason: 'procedure' },
    { result: 'pending', reason: null },
    { result: 'withdrawn', reason: null },
    ...Array.from({ length: 6 }, () => ({ result: null, reason: null })),
  ])

  assert.equal(String(rates.ofDecided.share), '0.5')
  assert.equal(String(rates.ofAll.share), '0.1')
  assert.deepEqual(rates.reasons, { facts: 0, law: 0, procedure: 1, obviously_improper: 0 })
})

test('tiers are shared out by body and quarter, those that nobody used among them', () => {
  const told = tierDistribution(
    [
      { body: 'b', decidedOn: day('2026-03-31'), tier: 't2' },
      { body: 'b', decidedOn: day('2026-04-01'), tier: 't2' },
      { body: 'b', decidedOn: day('2026-06-30'), tier: null },
    ],
    ['t1', 't2'],
  )

  assert.deepEqual(
    told.map(({ quarter, n, tiers }) => [quarter, n, tiers.map(({ share }) => share.count)]),
    [
      ['2026Q1', 1, [0, 1, 0]],
      ['2026Q2', 2, [0, 1, 1]],
    ],
  )
})
