import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, dayNumber } from '#base/days.ts'
import type { Limit } from '#law/flows/chart.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { lawbook } from '../clocks/index.ts'
import { exampleXml } from './examples.ts'
import { MINUTES_A_DAY, promisedMinutes } from './promised-minutes.ts'
import { inTime, numbered, stepLimit } from './step-limit.ts'
import { type Pause, usedDays, usedWorkingDays } from './used-days.ts'

const book = lawbook()
const limit = (n: number, unit: Limit['unit'], kind: Limit['kind'] = 'promised'): Limit => ({
  kind,
  rule: null,
  n,
  unit,
})

test('what is left on the day it came used nothing; the next working day is the first that counts', () => {
  const used = (from: string, to: string) => usedWorkingDays(book.calendar, day(from), day(to), [])

  assert.equal(used('2026-11-23', '2026-11-23'), 0)
  assert.equal(used('2026-11-20', '2026-11-23'), 1) // Friday to Monday
  // National Day 2026: off from 1 to 7 October, Saturday 10 October is worked.
  assert.equal(used('2026-09-30', '2026-10-10'), 3)
})

test('days of a pause are not counted: its first day is, the day it ends is not', () => {
  const pauses: readonly Pause[] = [[day('2026-11-24'), day('2026-11-26')]]

  assert.equal(usedWorkingDays(book.calendar, day('2026-11-23'), day('2026-11-27'), pauses), 2)
  assert.equal(usedWorkingDays(book.calendar, day('2026-11-23'), day('2026-11-27'), [[day('2026-11-24'), null]]), 1)
  assert.equal(usedWorkingDays(book.calendar, day('2026-11-26'), day('2026-11-27'), pauses), 1)
})

test('no pause makes a step use less than nothing, or more than it lasted', () => {
  const from = day('2026-03-02')
  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 4 })
  fc.assert(
    fc.property(fc.nat(120), spans, (length, gaps) => {
      const pauses: Pause[] = []
      let at = from
      for (const [gap, span] of gaps) {
        const opened = addDays(at, gap)
        at = addDays(opened, span)
        pauses.push([opened, at])
      }
      const to = addDays(from, length)
      const used = usedDays(from, to, pauses)

      const days = Array.from({ length }, (_, i) => dayNumber(from) + i + 1)
      const outside = days.filter((d) => pauses.every(([a, b]) => d <= dayNumber(a) || d > dayNumber(b ?? to)))
      assert.equal(used, outside.length)
    }),
  )
})

test('part of a working day is rounded up, as the small clocks of the items are; minutes mean the same day', () => {
  assert.deepEqual(numbered(limit(2, 'quarter_days'), book), { n: 1, unit: 'working_days' })
  assert.deepEqual(numbered(limit(30, 'minutes'), book), { n: 0, unit: 'working_days' })
  assert.deepEqual(numbered({ ...limit(1, null), rule: 'ALL.CORRECTION_NOTICE', n: null }, book), {
    ...{ n: 5, unit: 'working_days' },
  })
  assert.equal(numbered({ ...limit(1, null), rule: 'SVC.PROMISED', n: null }, book), null)
})

test('the promise is the limit of a step, the law where nothing was promised', () => {
  const law = limit(20, 'working_days', 'statutory')

  assert.equal(stepLimit({ limits: [law, limit(5, 'working_days')] }, book)?.n, 5)
  assert.equal(stepLimit({ limits: [law] }, book)?.n, 20)
  assert.equal(stepLimit({ limits: [] }, book), null)
})

test('days of the calendar and months are kept by the calendar, and stand still in a pause', () => {
  const days = { n: 10, unit: 'days' } as const
  const [from, to] = [day('2026-11-01'), day('2026-11-12')]

  assert.equal(inTime(days, from, to, [], 8), false)
  assert.equal(inTime(days, from, to, [[day('2026-11-03'), day('2026-11-05')]], 8), true)
  // One month after 31 January ends on the last of February (民法典 §202).
  assert.equal(inTime({ n: 1, unit: 'months' }, day('2026-01-31'), day('2026-02-28'), [], 19), true)
  assert.equal(inTime({ n: 1, unit: 'months' }, day('2026-01-31'), day('2026-03-01'), [], 20), false)
})

test('the longest way through a chart is what its steps promise; a loop is gone once', async () => {
  const days = async (xml: string) => promisedMinutes(await readChart(xml)) / MINUTES_A_DAY

  // Intake 1, review 3, decision 1, delivery 1; with the legal review one more.
  assert.equal(await days(exampleXml()), 6)
  assert.equal(await days(exampleXml({ legal: true, reviewDays: 4 })), 8)
})
