import { isAmount } from '../amount.ts'
import { printBox } from '../audit/box.ts'
import type { Cell } from '../audit/cells.ts'
import { gridOf } from '../audit/grid.ts'
import { checkFacts, type GivenFacts } from '../standards/check-facts.ts'
import type { CompiledStandard, Facts, FactValue } from '../standards/compile-standard.ts'
import type { Standard } from '../standards/standard.ts'

/** The cell of a published table in which some facts lie. Two decisions with one `signature` had the same facts. */
export interface FactCell {
  readonly standard: string
  /** The limb of the law that holds there, counted from 1; null: none. */
  readonly limb: number | null
  /** Every tier whose condition holds there; none for a table of weights. */
  readonly tiers: readonly string[]
  /** The cell as a condition of FEEL: `goods_value < 10000 and serious = true`; `true` where nothing is told apart. */
  readonly when: string
  /** Standard, limb, tiers and cell in one text: what rows are grouped by. The same in every run. */
  readonly signature: string
}

/**
 * Reads the cells of one standard: the table is taken apart once, each set of facts then costs a few comparisons. Null:
 * a fact is wrong, missing or contradicts another, so the facts lie in no cell.
 *
 * Numbers lie between two constants of the table or on one; words and yes/no are cells of their own. What only sets the
 * amount (an investment that is multiplied) tells no two cases apart. "The same facts" is so defined by the published
 * standard and not by whoever counts. Our proposal: no law defines it.
 *
 * Trap: an edition with other constants has other cells. Where a table compares two facts with each other, tier and limb
 * keep apart what the cell does not.
 */
export function cellReader(compiled: CompiledStandard): (given: GivenFacts) => FactCell | null {
  const { grid } = gridOf(compiled.standard, conditionsOf(compiled.standard))
  return (given) => {
    const checked = checkFacts(compiled, given)
    if (!checked.ok) return null
    const { facts, unascertained } = checked
    const parts = grid.map((axis) => {
      const at = axis.cells.findIndex((cell) => holds(cell, facts[axis.name] ?? null))
      return unascertained.has(axis.name)
        ? `${axis.name} not established`
        : printBox([axis], [at < 0 ? allOf(axis) : [at]])
    })
    return cellIn(compiled, facts, parts.filter((part) => part !== 'true').join(' and ') || 'true')
  }
}

/** The cell of one set of facts. For many facts of one standard keep a `cellReader`. */
export function cellOf(compiled: CompiledStandard, given: GivenFacts): FactCell | null {
  return cellReader(compiled)(given)
}

function conditionsOf({ tiers, weights, statutory, intendedGaps }: Standard): readonly string[] {
  const options = weights?.factors.flatMap((factor) => factor.options) ?? []
  return [...tiers, ...options, ...statutory, ...intendedGaps].map(({ when }) => when)
}

function holds(cell: Cell, value: FactValue): boolean {
  if (cell.kind === 'unknown') return value === null
  if (cell.kind === 'other') return typeof value === 'string' && !cell.than.includes(value)
  if (cell.kind === 'word') return isAmount(cell.value) ? isAmount(value) && value.eq(cell.value) : value === cell.value
  if (!isAmount(value)) return false
  const { low, high, includesLow, includesHigh } = cell
  const fromLow = low === null || value.gt(low) || (includesLow && value.eq(low))
  return fromLow && (high === null || value.lt(high) || (includesHigh && value.eq(high)))
}

/** What lies in no cell, a fact that is not known where it must be, is taken for any. */
function allOf({ cells }: { readonly cells: readonly Cell[] }): readonly number[] {
  return cells.map((_, place) => place)
}

function cellIn({ standard, limbs, tiers: all }: CompiledStandard, facts: Facts, when: string): FactCell {
  const place = limbs.findIndex((limb) => limb.when(facts) === true)
  const limb = place < 0 ? null : place + 1
  const tiers = all.filter((tier) => tier.when(facts) === true).map(({ tier }) => tier.id)
  const signature = [standard.id, limb ?? '-', tiers.join('+') || '-', when].join('|')
  return { standard: standard.id, limb, tiers, when, signature }
}
