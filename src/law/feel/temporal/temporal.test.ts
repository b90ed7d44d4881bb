import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { literalFrom } from '../examples.ts'
import { dateOfEpochDay, epochDay, monthsLater } from './calendar.ts'
import { printTemporal } from './print-temporal.ts'
import { readAt, readDate } from './read-temporal.ts'

const days = fc.integer({ min: -365_000_000_000, max: 365_000_000_000 })

test('every day has a number, and every number its day, a thousand million years either way', () => {
  fc.assert(
    fc.property(days, (n) => {
      const date = dateOfEpochDay(n)
      assert.ok(date)
      assert.equal(epochDay(date), n)
      assert.deepEqual(readDate(printTemporal(date)), date)
    }),
  )
})

test('the number of a day of our time is what the machine’s own calendar says', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
      const date = dateOfEpochDay(n)
      assert.ok(date)
      assert.equal(printTemporal(date), new Date(n * 86_400_000).toISOString().replace(/^[+]0*|T.*$/g, ''))
    }),
  )
})

test('a month after 31 January is the last day of February, leap year or not', () => {
  assert.equal(literalFrom('@"2024-01-31" + @"P1M"'), '2024-02-29')
  assert.equal(literalFrom('@"2023-01-31" + @"P1M"'), '2023-02-28')
  assert.equal(literalFrom('@"2024-02-29" + @"P1Y"'), '2025-02-28')
})

test('months forward never skip a month', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -5000, max: 5000 }), (n, months) => {
      const date = dateOfEpochDay(n)
      assert.ok(date)
      const moved = monthsLater(date, months)
      assert.ok(moved)
      assert.equal(moved.year * 12 + moved.month, date.year * 12 + date.month + months)
      assert.ok(moved.day <= date.day)
    }),
  )
})

test('a moment in a zone moves by the clock of the earth, so summer time shifts the hour on the wall', () => {
  assert.equal(
    literalFrom('string(@"2024-03-30T12:00:00@Europe/Paris" + @"PT24H")'),
    '"2024-03-31T13:00:00@Europe/Paris"',
  )
  assert.equal(literalFrom('@"2024-07-01T12:00:00@Europe/Paris" - @"2024-07-01T12:00:00+08:00"'), 'PT6H')
})

test('what is printed reads back as the same value', () => {
  for (const text of [
    'P1DT2H3M4.5S',
    '-PT0.25S',
    'P1Y2M',
    '-P3M',
    'PT0S',
    '10:30:00',
    '10:30:00.000000001Z',
    '10:30:00+08:00',
    '10:30:00@Asia/Shanghai',
    '2026-11-26T00:00:00',
    '-0044-03-15',
  ]) {
    const value = readAt(text)
    assert.ok(value, text)
    assert.equal(printTemporal(value), text)
  }
})

test('what is no day or time is refused, and not bent into one', () => {
  for (const text of [
    '2023-02-29',
    '2023-13-01',
    '26-11-26',
    '24:00:01',
    '10:60:00',
    '10:30',
    '10:30:00+19:00',
    '10:30:00@Nowhere/City',
    'P',
    'P1DT',
    'P1Y1D',
    '2026-11-26T',
  ])
    assert.equal(readAt(text), null, text)
})
