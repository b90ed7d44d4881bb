import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, day } from '#base/days.ts'
import { amount } from './amount.ts'
import { type Debt, owedOn, sharedOut } from './owed.ts'
import { whyNotPlan } from './plan.ts'

const rate = {
  ...{ dailyShare: amount('0.03'), mostTimes: 1, domain: null, region: null, rules: null, to: null, note: null },
  ...{ from: day('1996-10-01'), articles: [{ law: 'APL', article: '72.1(1)', since: null, until: null }] },
  confidence: 'seen',
} as const
const dueOn = day('2026-03-16')
const later = (days: number) => addDays(dueOn, days)
const fen = (n: number) => amount(n).div(100)
const debt = (more: Partial<Debt> = {}): Debt => ({
  ...{ fine: amount(1000), confiscated: amount(0), dueOn, payments: [], suspended: [], plan: null },
  ...more,
})
const owed = (of: Debt, on: Day) => owedOn(of, on, rate).answer

test('paid in two parts, one on the due day and one ten days late, only the late part grows: 600 yuan by 30 %', () => {
  const payments = [
    { kind: 'fine', amount: amount(400), paidOn: dueOn },
    { kind: 'fine', amount: amount(600), paidOn: later(10) },
  ] as const

  const { surcharge, left } = owed(debt({ payments }), later(60))

  assert.equal(surcharge.toFixed(2), '180.00')
  assert.equal(left.toFixed(2), '180.00', 'the fine is paid, the surcharge is open and grows no further')
})

test('nothing is late before the decision was served', () => {
  assert.equal(owed(debt({ dueOn: null }), later(400)).surcharge.toNumber(), 0)
})

test('a kept plan adds nothing; broken, the rest is late from the day after the instalment that was missed', () => {
  const instalments = [
    { due: later(30), amount: amount(500) },
    { due: later(60), amount: amount(500) },
  ]
  const plan = { approvedOn: dueOn, paidBefore: amount(0), instalments }
  const first = { kind: 'fine', amount: amount(500), paidOn: later(30) } as const

  assert.equal(owed(debt({ plan, payments: [first] }), later(60)).surcharge.toNumber(), 0, 'the due day is in time')
  const broken = owed(debt({ plan, payments: [first] }), later(62))
  assert.equal(broken.brokenOn, later(60))
  assert.equal(broken.surcharge.toFixed(2), '30.00', 'two days on the 500 yuan that are open')
  assert.deepEqual(broken.instalments, [], 'a broken plan is none any more')
})

test('a plan has rising days from today on and adds up to what is left, to the fen', () => {
  const of = (...parts: readonly (readonly [number, string])[]) =>
    whyNotPlan(
      parts.map(([days, text]) => ({ due: later(days), amount: amount(text) })),
      amount('1000.01'),
      dueOn,
    )

  assert.equal(of([0, '500'], [30, '500.01']), null)
  assert.equal(of(), 'nothing_planned')
  assert.equal(of([30, '500'], [30, '500.01']), 'days_not_rising')
  assert.equal(of([-1, '1000.01']), 'day_in_the_past')
  assert.equal(of([0, '500'], [30, '500']), 'does_not_add_up')
})

const payments = fc
  .array(
    fc.tuple(fc.constantFrom('fine', 'surcharge', 'confiscation'), fc.integer({ min: 1, max: 200_000 }), fc.nat(90)),
    {
      maxLength: 5,
    },
  )
  .map((all) => all.map(([kind, n, days]) => ({ kind, amount: fen(n), paidOn: later(days - 20) }) as const))
const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 2 })
const cuts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 6 })
const debts = fc.record({ n: fc.integer({ min: 1, max: 1_000_000 }), more: fc.nat(100_000), payments, spans })
const made = ({
  n,
  more,
  payments: paid,
  spans: away,
}: {
  n: number
  more: number
  payments: Debt['payments']
  spans: [number, number][]
}) =>
  debt({
    ...{ fine: fen(n), confiscated: fen(more), payments: paid },
    suspended: away.map(([from, length]) => [later(from), later(from + length)] as const),
  })

test('what is paid and what is left is always what is owed, and the surcharge is never above the fine (§72)', () => {
  fc.assert(
    fc.property(debts, fc.nat(120), (of, days) => {
      const { fine, confiscated, surcharge, paid, left, refund } = owed(made(of), later(days))

      assert.ok(surcharge.lte(fine), 'capped')
      assert.ok(paid.plus(left).eq(fine.plus(confiscated).plus(surcharge).plus(refund)))
      assert.ok(left.eq(0) || refund.eq(0), 'nobody owes and is owed at once')
    }),
  )
})

test('instalments still to come add up to what is left of a kept plan, whatever was paid ahead', () => {
  fc.assert(
    fc.property(cuts, fc.nat(600_000), (parts, n) => {
      const instalments = parts.map((part, i) => ({ due: later(i * 30), amount: fen(part) }))
      const fine = fen(parts.reduce((sum, part) => sum + part, 0))
      const paid = n === 0 ? [] : [{ kind: 'fine', amount: fen(n), paidOn: dueOn } as const]
      const plan = { approvedOn: dueOn, paidBefore: amount(0), instalments }

      const sums = owed(debt({ fine, plan, payments: paid }), dueOn)

      const open = sums.instalments.reduce((sum, part) => sum.plus(part.amount), amount(0))
      assert.ok(open.eq(sums.left))
    }),
  )
})

test('money that comes in is shared out whole, and no part gets more than it is owed', () => {
  fc.assert(
    fc.property(debts, fc.nat(120), fc.integer({ min: 1, max: 3_000_000 }), (of, days, n) => {
      const before = made({ ...of, payments: [] })
      const sums = owed(before, later(days))
      const given = fen(n).gt(sums.left) ? sums.left : fen(n)

      const shares = sharedOut(given, before, sums)

      assert.ok(shares.reduce((sum, share) => sum.plus(share.amount), amount(0)).eq(given))
      const most = { fine: sums.fine, surcharge: sums.surcharge, confiscation: sums.confiscated }
      for (const { kind, amount: share } of shares) assert.ok(share.lte(most[kind]))
    }),
  )
})
