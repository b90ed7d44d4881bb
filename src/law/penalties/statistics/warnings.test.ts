import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { amount } from '../amount.ts'
import { tableOf } from '../standards/examples.ts'
import { alwaysAtAnEnd } from './always-at-an-end.ts'
import { boundariesOf } from './boundaries.ts'
import { bunchingUnder } from './bunching.ts'
import { farFromLike, whiskersOf } from './far-from-like.ts'
import { onTheLastDay } from './on-the-last-day.ts'
import { sameOfficerApart } from './same-officer-apart.ts'
import { severalSmallFines } from './several-small-fines.ts'

const like = (cell: string, ...positions: readonly string[]) =>
  positions.map((p, place) => ({ id: `${cell}${place}`, cell, p: amount(p) }))

test('an officer who treats the same facts more than half the range apart is told with the lightest and the heaviest', () => {
  const rows = like('c', '0.9', '0.2', '0.5').map((row) => ({ ...row, officer: 'o' }))

  assert.deepEqual(
    sameOfficerApart(rows).map(({ ids, apart }) => [ids, String(apart)]),
    [[['c1', 'c0'], '0.7']],
  )
})

test('exactly half apart, other facts or another officer is no warning', () => {
  const half = like('c', '0.2', '0.7').map((row) => ({ ...row, officer: 'o' }))
  const apart = like('c', '0', '1')

  assert.deepEqual(sameOfficerApart(half), [])
  assert.deepEqual(sameOfficerApart(apart.map((row) => ({ ...row, officer: row.id }))), [])
  assert.deepEqual(sameOfficerApart(apart.map((row) => ({ ...row, officer: 'o', cell: row.id }))), [])
})

test('a decision beyond one and a half quartile distances is far from its like; four say nothing', () => {
  const cell = like('c', '0.1', '0.2', '0.3', '0.4', '1')

  const far = farFromLike([...cell, ...like('few', '0', '0', '0', '1')])

  // quartiles 0.2 and 0.4, so the upper whisker ends at 0.4 + 1.5 × 0.2
  assert.deepEqual(
    far.map(({ id, whiskers }) => [id, String(whiskers.high)]),
    [['c4', '0.7']],
  )
})

test('the middle half of a cell is never far from its like', () => {
  const positions = fc.array(
    fc.integer({ min: 0, max: 100 }).map((n) => amount(n).div(100)),
    { minLength: 5, maxLength: 30 },
  )
  fc.assert(
    fc.property(positions, (all) => {
      const whiskers = whiskersOf(all)
      const sorted = [...all].sort((a, b) => a.cmp(b))

      const middle = sorted.slice(Math.ceil((all.length - 1) / 4), Math.floor(((all.length - 1) * 3) / 4) + 1)

      assert.ok(whiskers && middle.every((p) => p.gte(whiskers.low) && p.lte(whiskers.high)))
    }),
  )
})

test('boundaries are where a table begins to treat a fact differently, and say to which side the number belongs', () => {
  const table = tableOf(['area < 100', 'area >= 100 and area <= 500', 'area > 500 or serious = true'])

  assert.deepEqual(
    boundariesOf(table).map(({ fact, at, belongsBelow }) => [fact, String(at), belongsBelow]),
    [
      ['area', '100', false],
      ['area', '500', true],
    ],
  )
})

test('a number that only names one value is no boundary', () => {
  assert.deepEqual(boundariesOf(tableOf(['area = 3', 'area != 3'])), [])
})

test('goods for 9,9xx seven times and never for 10,0xx is told; six times may be chance', () => {
  const boundary = { fact: 'goods', at: amount(10_000), belongsBelow: false }
  const under = (count: number) => Array.from({ length: count }, (_, n) => amount(9990 - n))

  const [told] = bunchingUnder([boundary], [...under(7), amount(50_000), amount(12)])

  // one chance in 2⁷
  assert.deepEqual([told?.under, told?.over, String(told?.chance)], [7, 0, '0.0078125'])
  assert.deepEqual(bunchingUnder([boundary], under(6)), [])
})

test('a value on the boundary counts on the side it belongs to', () => {
  const on = Array.from({ length: 8 }, () => amount(30))
  const at = amount(30)

  assert.deepEqual(bunchingUnder([{ fact: 'overload', at, belongsBelow: false }], on), [])
  assert.equal(bunchingUnder([{ fact: 'overload', at, belongsBelow: true }], on)[0]?.under, 8)
})

test('more values under a boundary never make bunching likelier to be chance', () => {
  const count = fc.integer({ min: 0, max: 30 })
  const boundary = { fact: 'area', at: amount(500), belongsBelow: false }
  const values = (under: number, over: number) => [
    ...Array.from({ length: under }, () => amount(499)),
    ...Array.from({ length: over }, () => amount(501)),
  ]
  fc.assert(
    fc.property(count, count, (under, over) => {
      const [fewer] = bunchingUnder([boundary], values(under, over))
      const [more] = bunchingUnder([boundary], values(under + 1, over))

      if (fewer) assert.ok(more?.chance.lte(fewer.chance))
    }),
  )
})

test('two summary fines on one party in a day are told with what they come to; another day or an ordinary case is not', () => {
  const fine = (id: string, party: string, on: string, summary: boolean) => ({
    id,
    party,
    decidedOn: day(on),
    summary,
    fine: amount('199.90'),
  })

  const told = severalSmallFines([
    fine('1', 'p', '2026-11-02', true),
    fine('2', 'p', '2026-11-02', true),
    fine('3', 'p', '2026-11-03', true),
    fine('4', 'p', '2026-11-02', false),
    fine('5', 'q', '2026-11-02', true),
  ])

  assert.deepEqual(
    told.map(({ ids, together }) => [ids, String(together)]),
    [[['1', '2'], '399.8']],
  )
})

test('a decision on day 89 or 90 of 90 is told, one on day 88 is not and one on day 91 is late and told elsewhere', () => {
  const rows = [88, 89, 90, 91].map((on) => ({ id: String(on), day: on, limit: 90 }))

  assert.deepEqual(
    onTheLastDay(rows).map(({ id }) => id),
    ['89', '90'],
  )
})

test('five fines that are all the least, or all the most, of their tier are told; one other ends the suspicion', () => {
  const fines = (...qs: readonly string[]) => qs.map((q) => ({ body: 'b', standard: 's', q: amount(q) }))

  assert.deepEqual(alwaysAtAnEnd(fines('0', '0', '0', '0', '0')), [{ body: 'b', standard: 's', n: 5, end: 'min' }])
  assert.equal(alwaysAtAnEnd(fines('1', '1', '1', '1', '1'))[0]?.end, 'max')
  assert.deepEqual(alwaysAtAnEnd(fines('0', '0', '0', '0', '0.1')), [])
  assert.deepEqual(alwaysAtAnEnd(fines('0', '0', '0', '0')), [])
})
