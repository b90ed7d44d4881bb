import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weightsOf } from '../../standards/examples.ts'
import { cellAtPath } from './cell-at-path.ts'
import type { EditedRow } from './edited-model.ts'
import { editedWeights, factorsOfRows, weightRowsOf } from './weight-rows.ts'

const TABLE = weightsOf()
const rows = TABLE.weights ? weightRowsOf(TABLE, TABLE.weights) : []
const row = (factor: string, area: string, weight: string): EditedRow => ({
  ...{ tests: [factor, area, '-', '-'], outputs: [weight], note: '' },
})

test('rows of one name are one factor, and a row without a name belongs to the factor above it', () => {
  const factors = factorsOfRows([...rows.slice(0, 2), row('', '>= 500', '0.45'), ...rows.slice(2)], TABLE)

  assert.deepEqual(
    factors.map(({ name, options }) => [name, options.length]),
    [
      ['area', 3],
      ['serious', 2],
    ],
  )
  assert.deepEqual(factors[0]?.options.at(-1), { when: 'area >= 500', weight: '0.45' })
})

test('a factor that was given another name in all its rows keeps its id, since no other asks for its fact', () => {
  const renamed = rows.map((each) => ({
    ...each,
    tests: each.tests.map((text) => (text === '面积' ? '建筑面积' : text)),
  }))

  const [first] = factorsOfRows(renamed, TABLE)

  assert.deepEqual([first?.name, first?.label], ['area', '建筑面积'])
})

test('a new factor over a fact that another one already weighs takes a free id', () => {
  const names = factorsOfRows([...rows, row('超大', '>= 900', '0')], TABLE).map(({ name }) => name)

  assert.deepEqual(names, ['area', 'serious', 'f1'])
})

test('a weight that is no number stays as it was typed, and its cell is known by its place in the file', () => {
  const typed = [...rows.slice(0, 3), { ...(rows[3] ?? row('', '-', '')), outputs: ['-0.5'] }]
  const weights = { ...editedWeights(TABLE.weights ?? assert.fail()), factors: factorsOfRows(typed, TABLE) }

  assert.equal(weights.factors[1]?.options[1]?.weight, '-0.5')
  assert.deepEqual(cellAtPath(['weights', 'factors', 1, 'options', 1, 'weight'], weights, 5), { row: 3, column: 4 })
  assert.deepEqual(cellAtPath(['weights', 'most'], weights, 5), { amount: 'most' })
  assert.equal(cellAtPath(['basis', 0], weights, 5), null)
})
