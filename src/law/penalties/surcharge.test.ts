import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '#base/days.ts'
import { amount } from './amount.ts'
import { capDay, surchargeOf } from './surcharge.ts'

const rate = {
  dailyShare: amount('0.03'),
  mostTimes: 1,
  domain: null,
  region: null,
  rules: null,
  from: day('1996-10-01'),
  to: null,
  articles: [{ law: 'APL', article: '72.1(1)', since: null, until: null }],
  confidence: 'seen',
  note: null,
} as const
const dueOn = day('2024-03-18')
const later = fc.nat(80).map((n) => addDays(dueOn, n))
const spans = fc.array(
  fc.tuple(fc.integer({ min: -20, max: 90 }), fc.nat(60)).map(([from, length]) => {
    return [addDays(dueOn, from), addDays(dueOn, from + length)] as const
  }),
  { maxLength: 4 },
)
const fines = fc.integer({ min: 1, max: 10_000_000 }).map((n) => amount(n).div(100))

test('the surcharge never exceeds the fine, never falls with delay and never rises with suspension (§72, §73)', () => {
  fc.assert(
    fc.property(fines, later, spans, (fine, paidOn, suspended) => {
      const of = (on: typeof paidOn, without: typeof suspended) =>
        surchargeOf({ fine, dueOn, paidOn: on, suspended: without }, rate).answer

      assert.ok(of(paidOn, suspended).lte(fine))
      assert.ok(of(addDays(paidOn, 1), suspended).gte(of(paidOn, suspended)))
      assert.ok(of(paidOn, suspended).lte(of(paidOn, [])))
    }),
  )
})

test('overlapping reconsideration and litigation are counted once: the sum is that of the days outside all spans', () => {
  fc.assert(
    fc.property(later, spans, (paidOn, suspended) => {
      let counted = 0
      for (let on = addDays(dueOn, 1); on <= paidOn; on = addDays(on, 1))
        if (!suspended.some(([from, to]) => from < on && on <= to)) counted += 1

      const { answer } = surchargeOf({ fine: amount(10_000), dueOn, paidOn, suspended }, rate)

      assert.equal(answer.toNumber(), Math.min(10_000, 300 * counted))
    }),
  )
})

test('at three per cent a day the cap is reached on the thirty-fourth day', () => {
  assert.equal(capDay(rate).answer, 34)
})
