import assert from 'node:assert/strict'
import { test } from 'node:test'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { day, dayNumber, dayOfNumber } from '#base/days.ts'
import {
  isPublished,
  isWorkingDay,
  kindOf,
  nthWorkingDayAfter,
  nthWorkingDayBefore,
  occasionOf,
  workingDaysBetween,
} from '#law/calendar/ask.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

const book = readLawbook()
const { calendar } = book
const number = (text: string): number => dayNumber(day(text))

test('every day of 2007 to 2026 is worked or off exactly as the package chinese-days has it', () => {
  const differing: string[] = []
  for (let at = number('2007-01-01'); at <= number('2026-12-31'); at += 1) {
    if (isWorkingDay(calendar, at) !== chineseDays.isWorkday(dayOfNumber(at))) differing.push(dayOfNumber(at))
  }
  assert.deepEqual(differing, [])
})

test('make-up days of a year: twelve in 2013, five in 2025, six in 2026', () => {
  const inYear = (year: number): number =>
    [...calendar.makeups.keys()].filter((at) => dayOfNumber(at).startsWith(`${year}-`)).length
  assert.deepEqual([2013, 2025, 2026].map(inYear), [12, 5, 6])
})

test('the days that trip naive code', () => {
  const told = (text: string): string => kindOf(calendar, number(text))
  assert.equal(told('2015-09-03'), 'holiday', 'the one-off victory holiday')
  assert.equal(told('2015-09-06'), 'makeup', 'the Sunday worked for it')
  assert.equal(told('2020-02-01'), 'holiday', 'announced as a make-up day, then inside the lengthened Spring Festival')
  assert.equal(told('2020-02-03'), 'working', 'the first day after the lengthened holiday')
  assert.equal(told('2019-05-02'), 'holiday', 'the change of Labour Day 2019')
  assert.equal(told('2024-02-09'), 'working', 'recommended leave on New Year’s Eve is no day off')
  assert.equal(told('2007-12-29'), 'makeup', 'set by the notice for 2008')
  assert.equal(told('2026-11-21'), 'weekend', 'a plain Saturday')
})

test('a day off names its occasion and the notice that set it', () => {
  const found = occasionOf(calendar, number('2020-01-31'))

  assert.equal(found?.name['zh-Hans'], '春节')
  assert.equal(found?.notice?.number, '国办发明电〔2020〕1号')
})

test('2027 has no notice yet and 2006 is not carried: neither is published', () => {
  assert.equal(isPublished(calendar, number('2026-12-30'), number('2026-12-31')), true)
  assert.equal(isPublished(calendar, number('2026-12-31'), number('2027-01-01')), false)
  assert.equal(isPublished(calendar, number('2006-12-30'), number('2006-12-31')), false)
  assert.equal(isPublished(calendar, number('2006-12-31'), number('2007-01-01')), true)
})

test('every year from 2007 to 2026 has its own notice with number and date', () => {
  for (let year = 2007; year <= 2026; year += 1) {
    const own = book.years.find((each) => each.year === year)?.notices.at(0)
    assert.match(own?.number ?? '', /^国办发明电〔\d{4}〕\d+号$/, String(year))
    assert.ok(own?.title['zh-Hans'].includes(`${year}年`), String(year))
  }
})

const anyDay = fc.integer({ min: number('1990-01-01'), max: number('2060-12-31') })

test('the n-th working day by table is the n-th working day counted one by one, forwards and backwards', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (from, n) => {
      const forwards = steps(from, n, 1)
      const backwards = steps(from, n, -1)
      assert.equal(nthWorkingDayAfter(calendar, from, n), forwards)
      assert.equal(nthWorkingDayBefore(calendar, from, n), backwards)
      assert.equal(workingDaysBetween(calendar, from, forwards), n)
    }),
  )
})

function steps(from: number, n: number, direction: number): number {
  let at = from
  for (let count = 0; count < n; ) {
    at += direction
    if (isWorkingDay(calendar, at)) count += 1
  }
  return at
}

test('Sanyuesan is off in Guangxi and worked elsewhere', () => {
  const at = number('2026-04-20')
  assert.equal(kindOf(book.calendarOf('guangxi'), at), 'holiday')
  assert.equal(kindOf(calendar, at), 'working')
})
