import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableOf } from '../../standards/examples.ts'
import type { EditedRow } from './edited-model.ts'
import { OUTPUTS, rowsOf } from './tier-rows.ts'
import { tiersOfRows } from './tiers-of-rows.ts'

const TABLE = tableOf(['area < 500', 'serious = false and area >= 500'])
const rows = rowsOf(TABLE)
const first: EditedRow = rows[0] ?? { tests: [], outputs: [], note: '' }
const whenOf = (...tests: readonly string[]) => tiersOfRows([{ ...first, tests }], TABLE)[0]?.when
const withCell = (name: string, text: string): EditedRow => ({
  ...first,
  outputs: first.outputs.map((each, at) => (OUTPUTS[at]?.[0] === name ? text : each)),
})

test('a table nobody touched gives back the very same tiers, in the words of the file', () => {
  assert.deepEqual(tiersOfRows(rows, TABLE), TABLE.tiers)
})

test('cells become conditions: a span, a choice, an exception, what asks several facts', () => {
  assert.equal(whenOf('[3..5)', '-', '-'), 'area >= 3 and area < 5')
  assert.equal(whenOf('>= 3', 'true', '-'), 'area >= 3 and serious = true')
  assert.equal(whenOf('3, 5', '-', '-'), '(area in (3, 5))')
  assert.equal(whenOf('not(3)', '-', '-'), 'area != 3')
  assert.equal(whenOf('not(3, 5)', '', '-'), 'not(area in (3, 5))')
  assert.equal(whenOf('> 3', '-', 'area > 9 or serious = true'), 'area > 3 and (area > 9 or serious = true)')
  assert.equal(whenOf('-', '-', '-'), 'true')
})

test('what people type is understood: 是 and 否, the signs as they are printed', () => {
  assert.equal(whenOf('≥ 3', '是', '-'), 'area >= 3 and serious = true')
})

test('a cell that is no FEEL stays in its condition, so that the audit names its tier', () => {
  assert.equal(whenOf('>> 3', '-', '-'), '(area in (>> 3))')
})

test('a new row takes the next free id and its place as level; no amounts mean no fine', () => {
  const fresh: EditedRow = { tests: ['-', '-', '-'], outputs: OUTPUTS.map(() => ''), note: '' }

  const added = tiersOfRows([...rows, fresh], TABLE).at(-1)

  assert.deepEqual(added, {
    ...{ id: 't3', name: { zh: 't3', en: 't3' }, level: 3, when: 'true', fine: null, also: [], note: null },
  })
})

test('ends that are not included, an optional fine and several orders are read as written', () => {
  assert.equal(tiersOfRows([withCell('ends', '"[)"')], TABLE)[0]?.fine?.maxInclusive, false)
  assert.equal(tiersOfRows([withCell('optional', '是')], TABLE)[0]?.fine?.optional, true)
  assert.deepEqual(tiersOfRows([withCell('also', '["warning", "order_to_correct"]')], TABLE)[0]?.also, [
    'warning',
    'order_to_correct',
  ])
  assert.deepEqual(tiersOfRows([withCell('also', 'warning、order_to_correct')], TABLE)[0]?.also.length, 2)
})

test('what was typed in a cell is shown in that cell again, be it no FEEL; a name nobody knows stands in the last one', () => {
  const cellsOf = (when: string) => rowsOf(tableOf([when]))[0]?.tests

  assert.deepEqual(cellsOf('(area in (3, 5)) and not(serious in (true))'), ['3, 5', 'not(true)', '-'])

  assert.deepEqual(cellsOf('(area in (>> 3 and < 5)) and serious = true'), ['>> 3 and < 5', 'true', '-'])
  assert.deepEqual(cellsOf('not(area in (>> 3))'), ['not(>> 3)', '-', '-'])
  assert.deepEqual(cellsOf('aera >= 3'), ['-', '-', 'aera >= 3'])
  assert.deepEqual(cellsOf('area >= 3 and and'), ['-', '-', 'area >= 3 and and'])
  assert.deepEqual(cellsOf('(area in (3)) and serious = true or area > 9'), [
    ...['-', '-', '((area in (3)) and serious = true or area > 9)'],
  ])
})
