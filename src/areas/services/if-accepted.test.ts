import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { ifAcceptedOn } from './if-accepted.ts'
import type { Item } from './item.ts'
import { readItems } from './read-items.ts'

const { calendar } = readLawbook()
const itemOf = (id: string): Item => {
  const item = readItems().find((one) => one.id === id)
  assert.ok(item)
  return item
}

test('a food licence accepted on Monday 12 October 2026 is promised for the 19th and due by law on the 26th', () => {
  const view = ifAcceptedOn(calendar, itemOf('si009'), day('2026-10-12'), 'zh-Hans')

  assert.ok(view)
  assert.equal(view.firstCounted, '2026-10-13')
  assert.equal(view.promisedOn, '2026-10-19')
  assert.equal(view.statutoryOn, '2026-10-26')
  assert.equal(view.provisional, false)
  assert.equal(view.picture.days.filter((one) => one.kind === 'counted').length, 10)
  assert.deepEqual(
    view.picture.flags.map((flag) => flag.text),
    ['10月19日承诺到期', '10月26日法定到期'],
  )
})

test('over National Day 2026 the seven days off are shown as holidays and not counted', () => {
  const view = ifAcceptedOn(calendar, itemOf('si009'), day('2026-09-29'), 'en')

  assert.ok(view)
  assert.ok(view.picture.days.some((one) => one.kind === 'holiday' && one.holiday !== ''))
  assert.ok(view.picture.days.every((one) => one.kind !== 'counted' || one.number !== undefined))
})

test('a limit that runs into a year without a notice is provisional (2027 is not published yet)', () => {
  assert.equal(ifAcceptedOn(calendar, itemOf('si009'), day('2026-12-28'), 'en')?.provisional, true)
})

test('an item done on the spot has no days to show', () => {
  assert.equal(ifAcceptedOn(calendar, itemOf('si001'), day('2026-10-12'), 'en'), null)
})
