import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { must } from '#base/assert.ts'
import { amount } from '../amount.ts'
import { compileStandard } from '../standards/compile-standard.ts'
import { decideStandard } from '../standards/decide-standard.ts'
import { tableOf } from '../standards/examples.ts'
import type { Standard } from '../standards/standard.ts'
import { cellOf, cellReader } from './cell-of.ts'

function compiled(standard: Standard) {
  const result = compileStandard(standard)
  assert.ok(result.ok)
  return result.compiled
}
const areas = compiled(tableOf(['area < 100', 'area >= 100 and area < 500', 'area >= 500']))

test('120 m² and 480 m² are the same facts where the table parts at 100 and 500; 500 m² is a cell of its own', () => {
  const [small, large, edge] = [120, 480, 500].map((area) => cellOf(areas, { area: amount(area), serious: false }))

  assert.equal(small?.signature, large?.signature)
  assert.equal(small?.when, 'area in (100..500)')
  assert.notEqual(edge?.signature, large?.signature)
})

test('a fact that the table never asks for tells no two cases apart', () => {
  const [light, grave] = [false, true].map((serious) => cellOf(areas, { area: amount(7), serious }))

  assert.deepEqual(light, grave)
})

test('facts that are missing or wrong lie in no cell', () => {
  assert.equal(cellOf(areas, { serious: false }), null)
  assert.equal(cellOf(areas, { area: '7', serious: false }), null)
})

test('limb and tiers stand in the cell: a table that compares two facts would otherwise mix what it treats differently', () => {
  const table = tableOf(['area < allowed', 'area >= allowed'])
  const fact = must(table.facts[0], 'area')
  const relative = compiled({ ...table, facts: [...table.facts, { ...fact, name: 'allowed' }] })

  const [inside, beyond] = [3, 5].map((area) =>
    cellOf(relative, { area: amount(area), allowed: amount(4), serious: false }),
  )

  assert.deepEqual([inside?.limb, inside?.tiers, beyond?.tiers], [1, ['t1'], ['t2']])
  assert.notEqual(inside?.signature, beyond?.signature)
})

test('over generated tables two sets of facts with one signature are always treated alike', () => {
  const bound = fc.integer({ min: 0, max: 6 })
  const row = fc
    .tuple(bound, bound, fc.boolean())
    .map(([a, b, serious]) => `area >= ${Math.min(a, b)} and area <= ${Math.max(a, b)} and serious = ${serious}`)
  const halves = Array.from({ length: 15 }, (_, n) => amount(n).div(2))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const table = compiled(tableOf(rows))
      const read = cellReader(table)
      const seen = new Map<string, unknown>()

      for (const area of halves)
        for (const serious of [false, true]) {
          const { signature } = must(read({ area, serious }), 'a cell')
          const decided = JSON.stringify(decideStandard(table, { area, serious }))
          assert.equal(seen.get(signature) ?? decided, decided)
          seen.set(signature, decided)
        }
    }),
  )
})
