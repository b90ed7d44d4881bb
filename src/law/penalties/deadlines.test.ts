import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, dayNumber } from '#base/days.ts'
import { isWorkingDay } from '../calendar/ask.ts'
import { calendarOfMay2026 } from '../calendar/examples.ts'
import { calendarDayDeadline, latestNoticeBefore, workingDayDeadline } from './deadlines.ts'

const near = fc.integer({ min: -60, max: 60 }).map((n) => addDays(day('2026-05-01'), n))
const works = (on: ReturnType<typeof day>) => isWorkingDay(calendarOfMay2026, dayNumber(on))

test('five working days from Thursday 30 April 2026 run over Labour Day and count the worked Saturday 9 May', () => {
  assert.equal(workingDayDeadline(day('2026-04-30'), 5, calendarOfMay2026).answer, '2026-05-11')
})

test('the strict reading of "n days before" lies one working day before the usual one, and both are worked', () => {
  fc.assert(
    fc.property(near, fc.integer({ min: 1, max: 15 }), (event, days) => {
      const { usual, strict } = latestNoticeBefore(event, days, calendarOfMay2026).answer

      assert.equal(workingDayDeadline(strict, 1, calendarOfMay2026).answer, usual)
      assert.ok(works(usual) && works(strict))
    }),
  )
})

test('a period in calendar days that rolls ends on a working day, never earlier, and only as late as it must', () => {
  fc.assert(
    fc.property(near, fc.integer({ min: 1, max: 90 }), (start, days) => {
      const asked = { start, days, excludedDays: 0, exclusionBasis: null }
      const plain = calendarDayDeadline({ ...asked, roll: false }, calendarOfMay2026).answer

      const rolled = calendarDayDeadline({ ...asked, roll: true }, calendarOfMay2026).answer

      assert.ok(works(rolled))
      for (let on = plain; on < rolled; on = addDays(on, 1)) assert.equal(works(on), false)
    }),
  )
})
