import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, day, dayNumber, dayOfNumber } from '#base/days.ts'
import type { ClockEvent } from '#law/clocks/clock-event.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { type Light, lightOf, turnDays } from '#law/clocks/light.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

const book = readLawbook()
const on = (rule: string, events: readonly ClockEvent[], at: string) =>
  evaluateClock({ rule, events, on: day(at) }, book)
const accepted = [{ type: 'accepted', date: day('2026-04-20') }]

test('a decision of twenty working days turns near on the eighteenth, 18 May 2026, and late the day after 20 May', () => {
  const light = (at: string) => lightOf(on('ALL.DECISION', accepted, at), book).light

  assert.deepEqual(['2026-05-15', '2026-05-18', '2026-05-20', '2026-05-21'].map(light), ['ok', 'near', 'near', 'late'])
})

test('a limit of one working day is near from its start', () => {
  const rated = [{ type: 'rating_submitted', date: day('2026-04-20'), level: 'very_dissatisfied', named: true }]

  assert.equal(lightOf(on('RATING.CONTACT', rated, '2026-04-20'), book).light, 'near')
})

test('a clock that stands still, is done in time or withdrawn is ok; done late is late', () => {
  const open = [...accepted, { type: 'special_procedure_started', date: day('2026-05-18'), kind: 'hearing' }]
  const done = (date: string) => [...accepted, { type: 'decision_made', date: day(date) }]
  const light = (events: readonly ClockEvent[]) => lightOf(on('ALL.DECISION', events, '2026-09-01'), book).light

  assert.equal(light(open), 'ok')
  assert.equal(light(done('2026-05-20')), 'ok')
  assert.equal(light(done('2026-05-21')), 'late')
  assert.equal(light([...accepted, { type: 'withdrawn', date: day('2026-05-06') }]), 'ok')
})

test('the light turns on exactly the days foretold, for limits of every unit', () => {
  const starts: readonly (readonly [string, (date: Day) => ClockEvent])[] = [
    ['ALL.DECISION', (date) => ({ type: 'accepted', date })],
    ['PENALTY.WITHDRAW', (date) => ({ type: 'decision_revoked', date })],
    ['REVIEW.FILE_60D', (date) => ({ type: 'decision_known', date })],
    ['LITIGATION.DIRECT_6M', (date) => ({ type: 'decision_known', date })],
  ]
  const from = fc.integer({ min: dayNumber(day('2016-01-01')), max: dayNumber(day('2025-12-31')) }).map(dayOfNumber)
  fc.assert(
    fc.property(fc.constantFrom(...starts), from, ([rule, start], date) => {
      const at = (today: Day) => evaluateClock({ rule, events: [start(date)], on: today }, book)
      const { near, late } = turnDays(at(date), book)
      assert.ok(near && late)
      for (let today = date; today <= late; today = addDays(today, 1)) {
        const expected: Light = today >= late ? 'late' : today >= near ? 'near' : 'ok'
        assert.equal(lightOf(at(today), book).light, expected, `${rule} ${date} on ${today}`)
        const { left, used, total } = at(today)
        assert.equal(
          expected !== 'ok',
          left <= 1 || used * 100 >= total * 90,
          `${rule} ${date} on ${today}: ${used} of ${total}`,
        )
      }
    }),
    { numRuns: 40 },
  )
})
