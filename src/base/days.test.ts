import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  clockTime,
  day,
  dayNumber,
  dayOfInstant,
  dayOfNumber,
  instantAt,
  parseDay,
  weekday,
} from './days.ts'

test('a date that the calendar does not have is no day', () => {
  assert.equal(parseDay('2026-02-29'), null)
  assert.equal(parseDay('2024-02-29'), '2024-02-29')
  assert.equal(parseDay('2026-13-01'), null)
  assert.equal(parseDay('26-01-01'), null)
  assert.equal(parseDay('2026-1-1'), null)
})

test('one month after 31 January ends on the last day of February (民法典 §202)', () => {
  assert.equal(addMonths(day('2026-01-31'), 1), '2026-02-28')
  assert.equal(addMonths(day('2024-01-31'), 1), '2024-02-29')
  assert.equal(addMonths(day('2026-08-31'), 6), '2027-02-28')
})

test('22 November 2026 is a Sunday, the day after it a Monday', () => {
  assert.equal(weekday(day('2026-11-22')), 7)
  assert.equal(weekday(day('2026-11-23')), 1)
})

test('a moment at 16:00 UTC already falls on the next day in Shanghai', () => {
  assert.equal(dayOfInstant(instantAt(day('2026-11-23'), '00:00')), '2026-11-23')
  assert.equal(instantAt(day('2026-11-23'), '00:00'), '2026-11-22T16:00:00.000Z')
  assert.equal(clockTime(instantAt(day('2026-11-23'), '09:42')), '09:42')
})

test('a day and its number are two names of the same thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 80_000 }), fc.integer({ min: -5000, max: 3000 }), (number, step) => {
      const there = dayOfNumber(number)
      assert.equal(dayNumber(there), number)
      assert.equal(dayNumber(addDays(there, step)), number + step)
      assert.equal(weekday(addDays(there, 7)), weekday(there))
    }),
  )
})

test('every day from 1900 to 2199 has the number that Date gives it', () => {
  for (let number = dayNumber(day('1900-01-01')); number <= dayNumber(day('2199-12-31')); number += 1) {
    const there = dayOfNumber(number)
    if (there !== new Date(number * 86_400_000).toISOString().slice(0, 10) || dayNumber(there) !== number)
      assert.fail(`${number} is ${there}`)
  }
})
