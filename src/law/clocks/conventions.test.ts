import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, dayNumber, dayOfNumber } from '#base/days.ts'
import { calendarOfMay2026 } from '../calendar/examples.ts'
import { dayZeroOf, firstCountedDay } from './day-zero.ts'
import { endOfDueDay } from './end-of-day.ts'
import { countExtension } from './extension.ts'
import { fixedDay } from './fixed-day.ts'
import { monthsLater } from './months.ts'
import { actDay } from './postmark.ts'
import { dayZeroInForce } from './restart.ts'
import { rollToWorkingDay } from './roll.ts'
import { isExcluded, mergeSpans, openSpan } from './spans.ts'

const number = (text: string): number => dayNumber(day(text))
const text = (at: number): string => dayOfNumber(at)
const calendar = calendarOfMay2026

test('C1: a limit due on 3 June ends at 24:00 in Shanghai, which is 16:00 UTC', () => {
  assert.equal(endOfDueDay(day('2026-06-03')), '2026-06-03T16:00:00.000Z')
})

test('C2: the day of the event is not counted: the Thursday before May Day begins on the Wednesday after it', () => {
  assert.equal(text(firstCountedDay(calendar, number('2026-04-30'), true)), '2026-05-06')
  assert.equal(text(firstCountedDay(calendar, number('2026-04-30'), false)), '2026-05-01')
})

test('C3: an event on a rest day keeps its date, day one is the first working day after it', () => {
  const sunday = number('2026-05-03')

  assert.equal(dayZeroOf(sunday), sunday)
  assert.equal(text(firstCountedDay(calendar, dayZeroOf(sunday), true)), '2026-05-06')
  assert.equal(
    text(firstCountedDay(calendar, number('2026-05-08'), true)),
    '2026-05-09',
    'a worked Saturday is day one',
  )
})

test('C4: of an excluded span the first day counts and the last does not', () => {
  const span = { from: 10, to: 15 }
  assert.deepEqual(
    [10, 11, 15, 16].map((at) => isExcluded(span, at)),
    [false, true, true, false],
  )
})

test('C5: overlapping, touching and nested spans are merged; a gap is kept', () => {
  const spans = [
    { from: 20, to: 25 },
    { from: 1, to: 10 },
    { from: 3, to: 5 },
    { from: 10, to: 12 },
  ]
  assert.deepEqual(mergeSpans(spans), [
    { from: 1, to: 12 },
    { from: 20, to: 25 },
  ])
})

test('C5: a day is excluded by the merged spans exactly when it is by one of them', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, days]) => ({ from, to: from + days }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const merged = mergeSpans(spans)
      for (let at = 0; at < 90; at += 1) {
        const times = merged.filter((each) => isExcluded(each, at)).length
        assert.equal(times, spans.some((each) => isExcluded(each, at)) ? 1 : 0)
      }
    }),
  )
})

test('C6: an open span is found among the merged ones', () => {
  const open = { from: 30, to: Number.POSITIVE_INFINITY }

  assert.deepEqual(openSpan(mergeSpans([open, { from: 1, to: 2 }])), open)
  assert.equal(openSpan(mergeSpans([{ from: 1, to: 2 }])), null)
})

test('C7: the last restart is day zero; one before the start changes nothing', () => {
  assert.equal(dayZeroInForce(10, [20, 15]), 20)
  assert.equal(dayZeroInForce(10, [5]), 10)
})

test('C8: an extension counts on the due day itself, not after it, and only up to the maximum', () => {
  assert.equal(countExtension({ on: 50, days: 10 }, 50, 10).counted, 10)
  assert.deepEqual(countExtension({ on: 51, days: 10 }, 50, 10), { on: 51, days: 10, counted: 0, why: 'late' })
  assert.deepEqual(countExtension({ on: 40, days: 15 }, 50, 10), {
    on: 40,
    days: 15,
    counted: 10,
    why: 'above_maximum',
  })
  assert.equal(countExtension({ on: 99, days: 10 }, null, 10).counted, 10, 'while the clock stands still')
})

test('C9: a last day on May Day moves to 6 May; a worked Saturday stays', () => {
  assert.equal(text(rollToWorkingDay(calendar, number('2026-05-01'))), '2026-05-06')
  assert.equal(text(rollToWorkingDay(calendar, number('2026-05-09'))), '2026-05-09')
  assert.equal(text(rollToWorkingDay(calendar, number('2026-05-10'))), '2026-05-11')
})

test('C10: six months from 31 August end on the last day of February', () => {
  assert.equal(text(monthsLater(number('2026-08-31'), 6)), '2027-02-28')
  assert.equal(text(monthsLater(number('2026-08-15'), 6)), '2027-02-15')
})

test('C11: 31 January 2026 is a Saturday and stays', () => {
  const fixed = { month: 1, day: 31, yearField: 'year', yearsAfter: 1 }

  assert.equal(text(fixedDay(fixed, 2025)), '2026-01-31')
})

test('C12: a letter counts on the day it was posted; a postmark after the arrival is passed over', () => {
  assert.equal(actDay(53, 50), 50)
  assert.equal(actDay(53, null), 53)
  assert.equal(actDay(53, 60), 53)
})
