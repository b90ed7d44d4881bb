import type { Amount } from '../amount.ts'
import { combinationsOf, type Grid } from '../audit/box.ts'
import { factsOf, gridOf, mayOccur } from '../audit/grid.ts'
import { type FineRange, isAbove, isBelow } from '../fine-range.ts'
import type { CompiledFactor, CompiledStandard, Facts } from './compile-standard.ts'
import type { Factor, Standard } from './standard.ts'
import { statutoryRange } from './statutory-range.ts'

/** A fine by weights. Weights are shares of one. */
export interface Weighed {
  readonly totalWeight: Amount
  readonly weights: readonly { readonly factor: string; readonly weight: Amount }[]
  readonly fine: Amount
  readonly statutory: FineRange | null
  /** The table gave less than the law's minimum, which prevails. */
  readonly raised: boolean
}

/**
 * Adds up the weights, at most the cap, times what they are shares of, rounded only where the table says so, and last into
 * the statutory range, so that no rounding leaves it. Null: a factor has no weight for these facts (a gap).
 *
 * Source: Guangdong environmental rules, table of fines. Trap: a fact that cannot be established (§5) takes the lowest
 * weight that is still possible, not the lowest of the table.
 */
export function weigh(
  compiled: CompiledStandard,
  facts: Facts,
  unascertained: ReadonlySet<string>,
): Weighed | { readonly missing: readonly string[] } | null {
  const { weights: code, standard } = compiled
  const { weights: table } = standard
  if (!code || !table) return null
  const whole = code.of(facts)
  const statutory = statutoryRange(compiled, facts)
  if (!whole || !statutory) return { missing: [...unascertained] }
  const weights: { readonly factor: string; readonly weight: Amount }[] = []
  for (const factor of code.factors) {
    const weight = weightOf(compiled, factor, facts, unascertained)
    if (weight === null) return null
    weights.push({ factor: factor.factor.name, weight })
  }
  const sum = weights.reduce((total, { weight }) => total.plus(weight), table.base)
  const totalWeight = sum.gt(table.most) ? table.most : sum
  const exact = totalWeight.times(whole)
  const computed = table.round === null ? exact : exact.floor()
  const raised = isBelow(computed, statutory)
  const fine = raised ? statutory.min : isAbove(computed, statutory) ? statutory.max : computed
  return { totalWeight, weights, fine, statutory, raised }
}

/**
 * The weight of the option that holds. Where a fact cannot be established, each value it may have is tried and the lowest
 * weight among them counts; where another one is open, the lowest of the options that may hold.
 */
function weightOf(
  compiled: CompiledStandard,
  { factor, options }: CompiledFactor,
  facts: Facts,
  unascertained: ReadonlySet<string>,
): Amount | null {
  const open = unascertained.size === 0 ? [] : openCells(compiled.standard, factor, unascertained)
  if (open.length > 0) {
    const possible = [...combinationsOf(open)].map((combination) => ({ ...facts, ...factsOf(open, combination) }))
    const fitting = possible
      .filter((each) => mayOccur(compiled, each))
      .flatMap((each) => options.filter(({ when }) => when(each) === true))
    return lowest(fitting)
  }
  const told = options.map(({ when, weight }) => ({ holds: when(facts), weight }))
  const sure = told.filter(({ holds }) => holds === true)
  return lowest(sure.length > 0 ? sure : told.filter(({ holds }) => holds === null))
}

/** What the facts of a factor that cannot be established may be, cell by cell. */
function openCells(standard: Standard, { options }: Factor, unascertained: ReadonlySet<string>): Grid {
  const { grid } = gridOf(
    standard,
    options.map(({ when }) => when),
  )
  return grid
    .filter(({ name }) => unascertained.has(name))
    .map(({ name, cells }) => ({ name, cells: cells.filter(({ kind }) => kind !== 'unknown') }))
}

function lowest(options: readonly { readonly weight: Amount }[]): Amount | null {
  return options.reduce<Amount | null>(
    (least, { weight }) => (least === null || weight.lt(least) ? weight : least),
    null,
  )
}
