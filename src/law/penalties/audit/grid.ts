import type { CompiledStandard, Facts } from '../standards/compile-standard.ts'
import type { Standard } from '../standards/standard.ts'
import type { Box, Combination, Grid } from './box.ts'
import { cellsOf } from './cells.ts'
import { type Constants, constantsOf } from './constants.ts'
import { namesIn, treeReader } from './tree.ts'

/** The grid over which some conditions are tried, and the facts for which it is only a sample. */
export interface Tried {
  readonly grid: Grid
  readonly inexact: readonly string[]
}

/**
 * The grid of all facts that the conditions ask for, or that decide whether those are asked for or contradict each
 * other: one cell on each constant, one between each two. Trying one value a cell then proves what holds everywhere.
 */
export function gridOf(standard: Standard, conditions: readonly string[]): Tried {
  const read = treeReader(standard)
  const needed = standard.facts.flatMap(({ needed }) => (typeof needed === 'string' ? [needed] : []))
  const trees = (texts: readonly string[]) => texts.flatMap((text) => read(text) ?? [])
  const asked = new Set(trees(conditions).flatMap((tree) => [...namesIn(tree)]))
  const beside = trees([...standard.consistent, ...needed]).filter((tree) =>
    [...namesIn(tree)].some((name) => asked.has(name)),
  )
  for (const name of beside.flatMap((tree) => [...namesIn(tree)])) asked.add(name)
  const constants: Constants = constantsOf([...trees(conditions), ...beside])
  return {
    grid: standard.facts
      .filter(({ name }) => asked.has(name))
      .map((fact) => ({
        name: fact.name,
        cells: cellsOf(fact, constants.byFact.get(fact.name) ?? [], constants.texts),
      })),
    inexact: standard.facts.map(({ name }) => name).filter((name) => constants.inexact.has(name)),
  }
}

/** The facts of a combination, one value for each cell. */
export function factsOf(grid: Grid, combination: Combination): Facts {
  return Object.fromEntries(grid.map(({ name, cells }, place) => [name, cells[combination[place] ?? 0]?.value ?? null]))
}

/** The facts of the first combination of a box. */
export function factsAt(grid: Grid, box: Box): Facts {
  return factsOf(
    grid,
    box.map(([first]) => first ?? 0),
  )
}

/** Whether facts may occur at all: nothing needed is missing, nothing contradicts. */
export function mayOccur({ needed, consistent }: CompiledStandard, facts: Facts): boolean {
  for (const [name, isNeeded] of needed)
    if (name in facts && facts[name] === null && isNeeded(facts) === true) return false
  return consistent.every((test) => test(facts) !== false)
}
