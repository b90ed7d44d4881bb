import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { tableOf, weightsOf } from '../standards/examples.ts'
import type { Standard } from '../standards/standard.ts'
import { auditStandard } from './audit-standard.ts'
import { foundCells } from './found-cells.ts'

const beside = { later: [], words: new Map(), laws: { laws: new Map(), caps: [] }, on: day('2026-11-26') }
/** What is found but that nobody looked the law up, with the cells of the edited table (from 0) where it shows. */
const found = (standard: Standard) => {
  const cellsOf = foundCells(standard)
  return auditStandard(standard, beside)
    .filter(({ code }) => code !== 'unchecked_basis')
    .map((finding) => ({
      word: finding.word,
      rows: finding.tiers,
      cells: cellsOf(finding).map((cell) => ('amount' in cell ? cell.amount : `${cell.row}:${cell.column}`)),
    }))
}

test('a table whose heaviest weights add up to the cap and whose options leave nothing open has no findings', () => {
  assert.deepEqual(found(weightsOf()), [])
})

test('a hole in a factor points at the cells on both sides of it', () => {
  const table = weightsOf([
    ['area < 90', '0'],
    ['area >= 100', '0.4'],
  ])

  // The columns are: factor 0, area 1, serious 2, other conditions 3, weight 4.
  assert.deepEqual(found(table), [{ word: 'input_gap', rows: [], cells: ['0:1', '1:1'] }])
})

test('two options that both hold are named with their factor, and their cells are', () => {
  const table = weightsOf([
    ['area <= 100', '0'],
    ['area >= 100', '0.4'],
  ])

  assert.deepEqual(found(table), [
    { word: 'input_overlap:area=100', rows: ['area.1', 'area.2'], cells: ['0:1', '1:1'] },
  ])
})

test('a sum that misses the cap points at the heaviest weight of each factor, at the base and at the cap', () => {
  const table = weightsOf([
    ['area < 100', '0'],
    ['area >= 100', '0.5'],
  ])

  assert.deepEqual(found(table), [
    { word: 'weights_sum:1.1', rows: ['area.2', 'serious.2'], cells: ['1:4', '3:4', 'base', 'most'] },
  ])
})

test('a condition that is no FEEL points at its own cell, that of tiers too', () => {
  const table = weightsOf([
    ['area < 100', '0'],
    ['(area in (>> 100))', '0.4'],
  ])

  assert.deepEqual(found(table), [{ word: 'faulty_expression:weights.area.2', rows: ['area.2'], cells: ['1:1'] }])
  assert.deepEqual(found(tableOf(['serious = true', 'serious = false and (area in (>> 3))']))[0]?.cells, ['1:0', '1:1'])
})

test('of a table of tiers a hole points at the rows it lies between, an amount below the law at its lower end', () => {
  const table = tableOf(['area < 3', 'area >= 5 and area < 9', 'area >= 9'])
  const cheap = {
    ...table,
    tiers: table.tiers.map((tier, at) =>
      tier.fine && at === 0 ? { ...tier, fine: { ...tier.fine, min: '900' } } : tier,
    ),
  }

  // The columns are: area 0, serious 1, other conditions 2, then id, two names, gravity, and from 7 the fine.
  assert.deepEqual(found(cheap), [
    { word: 'input_gap', rows: [], cells: ['0:0', '1:0'] },
    { word: 'below_statutory_minimum:t1', rows: ['t1'], cells: ['0:7'] },
  ])
})

test('rows that name the same amount in another case do not lie at the hole, and are not pointed at', () => {
  const table = tableOf([
    'area < 90 and serious = false',
    'area >= 100 and serious = false',
    'area < 100 and serious = true',
    'area >= 100 and serious = true',
  ])

  assert.deepEqual(found(table), [{ word: 'input_gap', rows: [], cells: ['0:0', '1:0'] }])
})

test('a row that holds at one end of a hole by a condition over several facts is pointed at in that column', () => {
  const table = tableOf(['area < 90 and serious = false', 'area >= 100 or serious = true'])

  assert.deepEqual(found(table), [{ word: 'input_gap', rows: [], cells: ['0:0', '1:2'] }])
})
