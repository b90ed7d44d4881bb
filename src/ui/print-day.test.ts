import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { printCount, printDay, printMoment, printSpan } from './print-day.ts'

test('3 June 2026 is printed with its day of the week in each language', () => {
  assert.equal(printDay('zh-Hans', day('2026-06-03')), '2026年6月3日（周三）')
  assert.equal(printDay('zh-Hant', day('2026-06-03')), '2026年6月3日（週三）')
  assert.equal(printDay('en', day('2026-06-03')), 'Wed 3 June 2026')
})

test('a span names month and year only where they change', () => {
  assert.equal(printSpan('zh-Hans', day('2026-05-01'), day('2026-05-05')), '5月1日至5日')
  assert.equal(printSpan('en', day('2026-05-01'), day('2026-05-05')), '1–5 May')
  assert.equal(printSpan('zh-Hans', day('2026-09-28'), day('2026-10-07')), '9月28日至10月7日')
  assert.equal(printSpan('en', day('2025-12-31'), day('2026-01-02')), '31 December 2025–2 January 2026')
})

test("a moment is printed in the county's time, and counts by thousands", () => {
  assert.equal(printMoment('zh-Hans', instantAt(day('2026-10-12'), '09:00')), '2026年10月12日 9:00')
  assert.equal(printMoment('en', instantAt(day('2026-10-12'), '14:05')), '12 October 2026, 14:05')
  assert.equal(printCount(1_234_567), '1,234,567')
  assert.equal(printCount(999), '999')
})
