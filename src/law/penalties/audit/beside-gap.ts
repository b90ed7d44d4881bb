import type { Test } from '../standards/compile-standard.ts'
import type { Alike } from './alike.ts'
import { type Box, combinationsOf, type Grid } from './box.ts'
import type { Cell } from './cells.ts'
import { factsOf } from './grid.ts'

/** A row of the table that was tried, by the id that findings give it. */
export interface TriedRow {
  readonly id: string
  readonly when: Test
}

/** A row that begins where a gap ends, and the fact at whose value it does. */
export interface Beside {
  readonly row: string
  readonly fact: string
}

/**
 * The rows that bound a gap: those that fit as soon as one number moves over an end of the gap and every other fact stays
 * as it is in it. Trap: a row that only names the same number, under other facts, does not lie there. Words have no ends.
 */
export function besideGap(grid: Grid, alike: Alike, box: Box, rows: readonly TriedRow[]): readonly Beside[] {
  return grid.flatMap(({ name, cells }, place) => {
    const beyond = beyondEnds(cells, box[place] ?? [])
    if (beyond.length === 0) return []
    const shell = grid.map((fact, at) => ({
      ...fact,
      cells: at === place ? beyond : firstOfKind(box[at] ?? [], alike[at]).flatMap((cell) => fact.cells[cell] ?? []),
    }))
    const fitting = fittingIn(shell, rows)
    return rows.filter((row) => fitting.has(row)).map(({ id }) => ({ row: id, fact: name }))
  })
}

/** One of all cells that no row tells apart. */
function firstOfKind(cells: readonly number[], alike: readonly number[] = []): readonly number[] {
  return [...new Map(cells.toReversed().map((cell) => [alike[cell] ?? cell, cell])).values()]
}

function beyondEnds(cells: readonly Cell[], chosen: readonly number[]): readonly Cell[] {
  return cells.filter(
    ({ kind }, at) =>
      kind === 'numbers' && !chosen.includes(at) && (chosen.includes(at - 1) || chosen.includes(at + 1)),
  )
}

function fittingIn(grid: Grid, rows: readonly TriedRow[]): ReadonlySet<TriedRow> {
  const fitting = new Set<TriedRow>()
  for (const combination of combinationsOf(grid)) {
    const facts = factsOf(grid, combination)
    for (const row of rows) if (!fitting.has(row) && row.when(facts) === true) fitting.add(row)
    if (fitting.size === rows.length) break
  }
  return fitting
}
