import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { grouped, groupOf } from './queue-group.ts'

const TUESDAY = day('2025-10-14')

test('on Tuesday 14 October 2025 the week ends on Sunday the 19th', () => {
  assert.equal(groupOf(day('2025-10-13'), TUESDAY), 'late')
  assert.equal(groupOf(TUESDAY, TUESDAY), 'today')
  assert.equal(groupOf(day('2025-10-15'), TUESDAY), 'tomorrow')
  assert.equal(groupOf(day('2025-10-19'), TUESDAY), 'week')
  assert.equal(groupOf(day('2025-10-20'), TUESDAY), 'later')
  assert.equal(groupOf(null, TUESDAY), 'none')
})

test('on a Sunday tomorrow is Monday, and nothing is left of this week', () => {
  assert.equal(groupOf(day('2025-10-20'), day('2025-10-19')), 'tomorrow')
  assert.equal(groupOf(day('2025-10-21'), day('2025-10-19')), 'later')
})

test('bands keep the order of the rows and leave out what is empty', () => {
  const rows = [{ dueOn: day('2025-10-10') }, { dueOn: TUESDAY }, { dueOn: null }]

  assert.deepEqual(
    grouped(rows, TUESDAY).map(({ group, rows }) => [group, rows.length]),
    [
      ['late', 1],
      ['today', 1],
      ['none', 1],
    ],
  )
})
