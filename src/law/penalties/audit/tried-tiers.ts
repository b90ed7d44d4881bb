import type { CompiledStandard } from '../standards/compile-standard.ts'
import { type Alike, alikeIn, boxesApart } from './alike.ts'
import type { TriedRow } from './beside-gap.ts'
import type { Box, Grid } from './box.ts'
import { chosenTiers } from './chosen-tiers.ts'
import { factsAt, gridOf, mayOccur } from './grid.ts'

/** What became of every combination of facts, in boxes that fare the same. Tiers and limbs by their place. */
export interface TriedTiers {
  readonly grid: Grid
  readonly alike: Alike
  readonly rows: readonly TriedRow[]
  readonly inexact: readonly string[]
  /** No tier, and no gap is intended. */
  readonly gaps: readonly Box[]
  /** Several tiers and nothing chooses, by the ids of the tiers. */
  readonly overlaps: ReadonlyMap<string, readonly Box[]>
  /** No limb of the law, and no gap is intended. */
  readonly lawGaps: readonly Box[]
  /** For each tier, the limbs of the law under which it is chosen; -1: none. */
  readonly limbsOf: readonly ReadonlySet<number>[]
}

/** Tries a table of tiers at one value of all cells that it tells apart; null: there are too many of them. */
export function tryTiers(compiled: CompiledStandard): TriedTiers | null {
  const { standard, tiers, limbs, intendedGaps } = compiled
  const conditions = [...standard.tiers, ...standard.statutory, ...standard.intendedGaps].map(({ when }) => when)
  const { grid, inexact } = gridOf(standard, conditions)
  const alike = alikeIn(compiled, grid, [...tiers, ...limbs].map(({ when }) => when).concat(intendedGaps), conditions)
  const boxes = boxesApart(grid, alike)
  if (boxes === 'too many') return null
  const gaps: Box[] = []
  const lawGaps: Box[] = []
  const overlaps = new Map<string, Box[]>()
  const limbsOf = tiers.map(() => new Set<number>())
  for (const box of boxes) {
    const facts = factsAt(grid, box)
    if (!mayOccur(compiled, facts)) continue
    const { chosen, limb } = chosenTiers(compiled, facts)
    for (const place of chosen) limbsOf[place]?.add(limb)
    const intended = intendedGaps.some((gap) => gap(facts) === true)
    if (chosen.length === 0 && !intended) gaps.push(box)
    if (limb === -1 && chosen.every((place) => tiers[place]?.fine !== null) && !intended) lawGaps.push(box)
    if (chosen.length > 1) {
      const ids = chosen.map((place) => tiers[place]?.tier.id).join()
      const known = overlaps.get(ids)
      if (known) known.push(box)
      else overlaps.set(ids, [box])
    }
  }
  const rows = tiers.map(({ tier, when }) => ({ id: tier.id, when }))
  return { grid, alike, rows, inexact, gaps, overlaps, lawGaps, limbsOf }
}
