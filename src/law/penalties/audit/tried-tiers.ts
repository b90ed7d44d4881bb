import type { CompiledStandard } from '../standards/compile-standard.ts'
import type { TriedRow } from './beside-gap.ts'
import { type Combination, combinationsOf, type Grid } from './box.ts'
import { factsOf, gridOf, mayOccur } from './grid.ts'

/** What became of every combination of facts. Tiers and limbs by their place. */
export interface TriedTiers {
  readonly grid: Grid
  readonly rows: readonly TriedRow[]
  readonly inexact: readonly string[]
  /** No tier, and no gap is intended. */
  readonly gaps: readonly Combination[]
  /** Several tiers and nothing chooses, by the ids of the tiers. */
  readonly overlaps: ReadonlyMap<string, readonly Combination[]>
  /** No limb of the law, and no gap is intended. */
  readonly lawGaps: readonly Combination[]
  /** For each tier, the limbs of the law under which it is chosen; -1: none. */
  readonly limbsOf: readonly ReadonlySet<number>[]
}

/** Tries a table of tiers at one value of every cell of its facts. */
export function tryTiers(compiled: CompiledStandard): TriedTiers {
  const { standard, tiers, limbs, intendedGaps } = compiled
  const conditions = [...standard.tiers, ...standard.statutory, ...standard.intendedGaps].map(({ when }) => when)
  const { grid, inexact } = gridOf(standard, conditions)
  const gaps: Combination[] = []
  const lawGaps: Combination[] = []
  const overlaps = new Map<string, Combination[]>()
  const limbsOf = tiers.map(() => new Set<number>())
  for (const combination of combinationsOf(grid)) {
    const facts = factsOf(grid, combination)
    if (!mayOccur(compiled, facts)) continue
    const fitting = tiers.flatMap(({ when, tier }, place) => (when(facts) === true ? [{ place, ...tier }] : []))
    const most = Math.max(...fitting.map(({ level }) => level))
    const chosen = standard.hits === 'priority' ? fitting.filter(({ level }) => level === most) : fitting
    const limb = limbs.findIndex(({ when }) => when(facts) === true)
    for (const { place } of chosen) limbsOf[place]?.add(limb)
    const intended = intendedGaps.some((gap) => gap(facts) === true)
    if (chosen.length === 0 && !intended) gaps.push(combination)
    if (limb === -1 && chosen.every(({ fine }) => fine !== null) && !intended) lawGaps.push(combination)
    if (chosen.length > 1) {
      const ids = chosen.map(({ id }) => id).join()
      overlaps.set(ids, [...(overlaps.get(ids) ?? []), combination])
    }
  }
  const rows = tiers.map(({ tier, when }) => ({ id: tier.id, when }))
  return { grid, rows, inexact, gaps, overlaps, lawGaps, limbsOf }
}
