import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { compileStandard } from '../standards/compile-standard.ts'
import { tableOf } from '../standards/examples.ts'
import { auditStandard } from './audit-standard.ts'
import { type Box, combinationsOf, type Grid } from './box.ts'
import { factsOf } from './grid.ts'
import { tryTiers } from './tried-tiers.ts'

const beside = { later: [], words: new Map(), laws: { laws: new Map(), caps: [] }, on: day('2026-11-26') }

/** A table over so many numbers; each row asks for one of them to lie in a span of its own. */
function wideTable(facts: number, rowsOfEach: number) {
  const rows = Array.from({ length: facts * rowsOfEach }, (_, row) => {
    const name = `f${row % facts}`
    return `${name} > ${row * 10} and ${name} <= ${row * 10 + 7}`
  })
  const table = tableOf(rows)
  const numbers = Array.from({ length: facts }, (_, place) => ({
    ...table.facts.filter(({ name }) => name === 'area'),
    name: `f${place}`,
  }))
  const [area] = table.facts
  assert.ok(area)
  return { ...table, facts: numbers.map(({ name }) => ({ ...area, name })) }
}

test('seven numbers with seven constants each are tried by what the rows can tell apart, not by every cell', {
  timeout: 60_000,
}, () => {
  const found = auditStandard(wideTable(7, 3), beside)

  const gap = found.find(({ code }) => code === 'input_gap')
  assert.ok(gap?.where[0]?.includes('f6'), 'where nothing fits, every number lies outside its spans')
  assert.ok(
    found.some(({ code, tiers }) => code === 'input_overlap' && tiers.includes('t1') && tiers.includes('t2')),
    'spans of two numbers can be met together',
  )
})

test('a table with more combinations than can be tried is not called sound, and may not be published', {
  timeout: 60_000,
}, () => {
  const found = auditStandard(wideTable(14, 3), beside)

  const errors = found.filter(({ level }) => level === 'error').map(({ word }) => word)
  assert.deepEqual(errors, ['too_many_combinations'])
})

const bound = fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '='), fc.integer({ min: 0, max: 4 }))
const piece = fc.oneof(
  bound.map(([sign, n]) => `area ${sign} ${n}`),
  bound.map(([sign, n]) => `depth ${sign} ${n}`),
  fc.constantFrom('serious = true', 'serious = false', 'not(serious)'),
)
const condition = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .chain((pieces) => fc.constantFrom(' and ', ' or ').map((join) => pieces.join(join)))

test('trying what the rows tell apart finds what trying every cell finds', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (rows) => {
      const table = tableOf(rows)
      const [area] = table.facts
      assert.ok(area)
      const compiled = compileStandard({ ...table, facts: [...table.facts, { ...area, name: 'depth' }] })
      assert.ok(compiled.ok)

      const tried = tryTiers(compiled.compiled)

      assert.ok(tried !== null)
      const gaps = new Set(tried.gaps.flatMap((box) => within(tried.grid, box)))
      const overlaps = new Set([...tried.overlaps.values()].flat().flatMap((box) => within(tried.grid, box)))
      for (const combination of combinationsOf(tried.grid)) {
        const facts = factsOf(tried.grid, combination)
        const fitting: number = compiled.compiled.tiers.filter(({ when }) => when(facts) === true).length
        assert.equal(gaps.has(combination.join()), fitting === 0)
        assert.equal(overlaps.has(combination.join()), fitting > 1)
      }
    }),
    { numRuns: 150 },
  )
})

/** The combinations of a box, as texts. */
function within(grid: Grid, box: Box): readonly string[] {
  const part = grid.map((fact, place) => ({ ...fact, cells: (box[place] ?? []).flatMap((at) => fact.cells[at] ?? []) }))
  return [...combinationsOf(part)].map((combination) => combination.map((at, place) => box[place]?.[at]).join())
}
