import type { CompiledStandard, Test } from '../standards/compile-standard.ts'
import { type Box, combinationsOf, type Grid, sizeOf } from './box.ts'
import { factsOf } from './grid.ts'
import { namesIn, treeReader } from './tree.ts'

/** A condition, and the facts it asks for. */
interface AskedCondition {
  readonly asks: ReadonlySet<string>
  readonly test: Test
}

/** For each fact of a grid, and each of its cells, the first cell that no condition tells from it. */
export type Alike = readonly (readonly number[])[]

/** The cells of a grid that neither these conditions (and their texts) nor what may occur at all tell apart. */
export function alikeIn(
  { standard, needed, consistent }: CompiledStandard,
  grid: Grid,
  tests: readonly Test[],
  texts: readonly string[],
): Alike {
  const read = treeReader(standard)
  const asked = (text: string, test: Test): AskedCondition => {
    const tree = read(text)
    return { asks: tree ? namesIn(tree) : new Set(), test }
  }
  const needs = standard.facts.flatMap((fact) => {
    const test = needed.get(fact.name)
    return test && typeof fact.needed === 'string' ? [asked(fact.needed, test)] : []
  })
  return alikeCells(grid, [
    ...tests.map((test, place) => asked(texts[place] ?? '', test)),
    ...consistent.map((test, place) => asked(standard.consistent[place] ?? '', test)),
    ...needs,
  ])
}

/**
 * Which cells of a grid are alike: whatever the other facts are, every condition says the same of both. Each condition
 * is tried over its own facts alone, so that the work does not grow with the facts of the whole table. A fact that is
 * not known is like no other, and the facts of a condition with too many combinations are left as they are.
 */
function alikeCells(grid: Grid, conditions: readonly AskedCondition[]): Alike {
  const marks = grid.map(({ cells }) => cells.map(({ kind }) => (kind === 'unknown' ? '?' : '')))
  for (const condition of conditions) markCells(marks, grid, condition)
  return marks.map((own) => own.map((mark) => own.indexOf(mark)))
}

/** Adds to the mark of every cell what the condition says with it. */
function markCells(marks: string[][], grid: Grid, { asks, test }: AskedCondition): void {
  const places = grid.flatMap(({ name }, place) => (asks.has(name) ? [place] : []))
  const own = places.flatMap((place) => grid[place] ?? [])
  const tooMany = sizeOf(own) > MOST_COMBINATIONS
  if (tooMany) for (const place of places) marks[place] = (marks[place] ?? []).map((mark, at) => `${mark}#${at}`)
  if (tooMany || own.length === 0) return
  for (const combination of combinationsOf(own)) {
    const says = String(test(factsOf(own, combination))).slice(0, 1)
    for (const [at, place] of places.entries()) {
      const mark = marks[place]
      const cell = combination[at] ?? 0
      if (mark) mark[cell] += says
    }
  }
}

/** More are not tried: the page of a standard would stand still meanwhile. Real tables have about a hundred. */
const MOST_COMBINATIONS = 20_000

/** One box for each combination of cells that are not alike. All of its facts fare the same. */
export function boxesApart(grid: Grid, alike: Alike): readonly Box[] | 'too many' {
  const kinds = alike.map((own) =>
    [...new Set(own)].map((first) => own.flatMap((each, at) => (each === first ? at : []))),
  )
  const count = kinds.reduce((product, own) => product * own.length, 1)
  if (count > MOST_COMBINATIONS) return 'too many'
  const apart = grid.map((fact, place) => ({ ...fact, cells: fact.cells.slice(0, kinds[place]?.length ?? 0) }))
  return [...combinationsOf(apart)].map((combination) => combination.map((kind, place) => kinds[place]?.[kind] ?? []))
}
