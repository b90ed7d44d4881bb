import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '#base/days.ts'
import { isDueForAssessment, lastDayOfTerm, type NormDays, normStateOn } from './validity.ts'

const TERMS = { years: { ordinary: 5, trial: 2 }, assessDays: 180 }
const days = (more: Partial<NormDays> = {}): NormDays => ({
  ...{ inForceFrom: day('2026-01-01'), validTo: day('2030-12-31'), repealedOn: null, replacedOn: null, ...more },
})

test('five years from 1 January 2026 end on 31 December 2030, two on trial on 31 December 2027', () => {
  assert.equal(lastDayOfTerm(day('2026-01-01'), 'ordinary', TERMS), '2030-12-31')
  assert.equal(lastDayOfTerm(day('2026-01-01'), 'trial', TERMS), '2027-12-31')
  assert.equal(lastDayOfTerm(day('2026-03-01'), 'trial', TERMS), '2028-02-29')
  assert.equal(
    lastDayOfTerm(day('2024-02-29'), 'ordinary', TERMS),
    '2029-02-28',
    'there is no 29 February: the month ends it (民法典 §202)',
  )
})

test('it holds from its day to the last of its term, and expires by itself on the day after', () => {
  const of = (on: string) => normStateOn(days(), day(on))

  assert.deepEqual(
    [of('2025-12-31'), of('2026-01-01'), of('2030-12-31'), of('2031-01-01')],
    ['not_yet', 'in_force', 'in_force', 'expired'],
  )
})

test('what ended first tells how it ended: repealed in 2028 it is not expired in 2031', () => {
  const repealed = days({ repealedOn: day('2028-05-01') })

  assert.equal(normStateOn(repealed, day('2028-04-30')), 'in_force')
  assert.equal(normStateOn(repealed, day('2031-06-01')), 'repealed')
  assert.equal(normStateOn(days({ replacedOn: day('2029-01-01') }), day('2029-01-01')), 'replaced')
})

test('assessed within 180 days of its end, while it holds: from 4 July 2030', () => {
  assert.equal(isDueForAssessment(days(), day('2030-07-03'), TERMS), false)
  assert.equal(isDueForAssessment(days(), day('2030-07-04'), TERMS), true)
  assert.equal(isDueForAssessment(days({ repealedOn: day('2030-01-01') }), day('2030-08-01'), TERMS), false)
})

test('once it no longer holds it never holds again', () => {
  const some = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2024-01-01'), n))
  fc.assert(
    fc.property(some, some, fc.option(some), fc.option(some), some, some, (from, to, repealedOn, replacedOn, a, b) => {
      const one = { inForceFrom: from, validTo: to, repealedOn, replacedOn }
      const [early, late] = a < b ? [a, b] : [b, a]
      const over = (on: typeof a) => !['not_yet', 'in_force'].includes(normStateOn(one, on))
      assert.ok(!over(early) || over(late))
    }),
  )
})
