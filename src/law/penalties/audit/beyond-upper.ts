import { offendingTiers } from '../refinement.ts'
import type { CompiledStandard, Facts } from '../standards/compile-standard.ts'
import { decideStandard } from '../standards/decide-standard.ts'
import { type Combination, combinationsOf, type Grid, printBox } from './box.ts'
import { cellsOf } from './cells.ts'
import { factsOf, gridOf, mayOccur } from './grid.ts'

/** A tier that leaves the upper standard, and the first facts (as a condition of FEEL) under which it does. */
export interface Beyond {
  readonly tier: string
  readonly where: string
}

/**
 * Where a standard leaves the upper one it refines: its fine is not inside the upper fine for the same facts, it orders
 * what the upper one does not, or the upper one gives no single tier there. Each offending tier once; none: it refines.
 *
 * Source: 国办发〔2022〕27号 as `offendingTiers` reads it. Traps: amounts that are reckoned from facts are compared at one
 * value of every cell, which proves nothing between two; weights are not compared and count as leaving it.
 */
export function beyondUpper(upper: CompiledStandard, lower: CompiledStandard): readonly Beyond[] {
  const texts = [upper, lower].flatMap(({ standard }) =>
    standard.tiers.flatMap(({ when, fine }) => (fine ? [when, fine.min, fine.max] : [when])),
  )
  const { grid } = gridOf(lower.standard, texts)
  const beyond = new Map<string, Beyond>()
  for (const combination of combinationsOf(grid)) {
    const tier = offending(upper, lower, grid, combination)
    if (tier !== null && !beyond.has(tier))
      beyond.set(tier, {
        tier,
        where: printBox(
          grid,
          combination.map((cell) => [cell]),
        ),
      })
  }
  return [...beyond.values()]
}

/** The tier of the lower standard that leaves the upper one for these facts; null: none. */
function offending(
  upper: CompiledStandard,
  lower: CompiledStandard,
  grid: Grid,
  combination: Combination,
): string | null {
  const facts = { ...unasked(lower), ...factsOf(grid, combination) }
  if (!mayOccur(lower, facts)) return null
  const own = decideStandard(lower, facts)
  if (own.outcome === 'weights') return 'weights'
  if (own.outcome !== 'tier') return null
  const above = decideStandard(upper, facts)
  if (above.outcome !== 'tier') return own.tier.id
  const orders = own.tier.also.every((word) => above.tier.also.includes(word))
  if (own.fine === null) return orders ? null : own.tier.id
  const inside = above.fine !== null && offendingTiers([above.fine], [own.fine]).answer.length === 0
  return inside && orders ? null : own.tier.id
}

/** Facts that no condition asks for and that must be there all the same: any value will do. */
function unasked({ standard }: CompiledStandard): Facts {
  return Object.fromEntries(standard.facts.map((fact) => [fact.name, cellsOf(fact, [])[0]?.value ?? null]))
}
