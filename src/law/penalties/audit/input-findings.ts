import type { Standard } from '../standards/standard.ts'
import type { Alike } from './alike.ts'
import { besideGap, type TriedRow } from './beside-gap.ts'
import { type Box, boxesOf, type Grid, printBounds, printBox } from './box.ts'
import { type Finding, type FindingCode, finding, foundAt } from './finding.ts'
import { factsAt } from './grid.ts'
import type { TriedTiers } from './tried-tiers.ts'

/** Gaps and overlaps of the conditions, and tiers that nothing leads to. */
export function inputFindings(standard: Standard, tried: TriedTiers): readonly Finding[] {
  const { grid, gaps, overlaps, lawGaps, limbsOf } = tried
  const region = { grid, alike: tried.alike, rows: tried.rows, factor: null }
  const unreached = standard.tiers.filter((_, place) => limbsOf[place]?.size === 0)
  const lawless = standard.tiers.filter(({ fine }, place) => fine !== null && limbsOf[place]?.has(-1))
  return [
    ...regionFindings('input_gap', region, gaps),
    ...[...overlaps].flatMap(([ids, found]) => regionFindings('input_overlap', region, found, ids.split(','))),
    ...unreached.map(({ id, when }) => finding('unreachable_tier', id, [when], [id])),
    ...lawless.map(({ id }) => finding('no_statutory_range', id, [], [id])),
    ...(lawGaps.length > 0 ? [finding('statutory_gap', null, printed(grid, boxesOf(lawGaps)))] : []),
  ]
}

/** What was tried: the rows of the table, or of one factor of it, over the grid of their facts. */
interface TriedRows {
  readonly grid: Grid
  readonly alike: Alike
  readonly rows: readonly TriedRow[]
  /** The factor whose options were tried; null: tiers were. */
  readonly factor: string | null
}

/**
 * One finding for each number that a region is pinned to (`days_late=15`), or for the one word it is (`land=other`); one
 * without more for everything else. The regions themselves stand in `where` and `places`; `tiers` fit in all of them,
 * in a gap none.
 */
export function regionFindings(
  code: FindingCode,
  { grid, alike, rows, factor }: TriedRows,
  apart: readonly Box[],
  tiers: readonly string[] = [],
): readonly Finding[] {
  const named = Map.groupBy(boxesOf(apart), (box) => pinOf(grid, box))
  const placeOf = (box: Box) => ({
    ...{ where: printBox(grid, box), bounds: printBounds(grid, box), tiers, factor },
    beside: tiers.length > 0 ? [] : besideGap(grid, alike, box, rows),
    facts: factsAt(grid, box),
  })
  return [...named].map(([about, boxes]) => foundAt(code, about, boxes.map(placeOf)))
}

function pinOf(grid: Grid, box: Box): string | null {
  const bound = grid.flatMap(({ name, cells }, place) => {
    const chosen = box[place] ?? []
    const [only, ...others] = chosen.flatMap((at) => cells[at] ?? [])
    if (chosen.length === cells.length || !only) return []
    return [{ name, cell: others.length === 0 ? only : null }]
  })
  const point = bound.find(({ cell }) => cell?.kind === 'numbers' && cell.low !== null && cell.high?.eq(cell.low))
  const [first, ...rest] = bound
  const word = rest.length === 0 && first?.cell?.kind === 'word' ? first : undefined
  const pinned = point ?? word
  return pinned ? `${pinned.name}=${String(pinned.cell?.value)}` : null
}

function printed(grid: Grid, boxes: readonly Box[]): readonly string[] {
  return boxes.map((box) => printBox(grid, box))
}
