import type { Amount } from '../amount.ts'
import { type FineRange, isAbove, isBelow } from '../fine-range.ts'
import type { CompiledFactor, CompiledStandard, Facts } from './compile-standard.ts'
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
 * Adds up the weights, at most the cap, times what they are shares of, down to the yuan, and last into the statutory
 * range, so that no rounding leaves it. Null: a factor has no weight for these facts (a gap).
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
    const weight = weightOf(factor, facts)
    if (weight === null) return null
    weights.push({ factor: factor.factor.name, weight })
  }
  const sum = weights.reduce((total, { weight }) => total.plus(weight), table.base)
  const totalWeight = sum.gt(table.most) ? table.most : sum
  const computed = totalWeight.times(whole).floor()
  const raised = isBelow(computed, statutory)
  const fine = raised ? statutory.min : isAbove(computed, statutory) ? statutory.max : computed
  return { totalWeight, weights, fine, statutory, raised }
}

/** The weight of the option that holds; where none is sure, the lowest of those that may hold. */
function weightOf({ options }: CompiledFactor, facts: Facts): Amount | null {
  const told = options.map(({ when, weight }) => ({ holds: when(facts), weight }))
  const sure = told.filter(({ holds }) => holds === true)
  const open = sure.length > 0 ? sure : told.filter(({ holds }) => holds === null)
  return open.reduce<Amount | null>((least, { weight }) => (least === null || weight.lt(least) ? weight : least), null)
}
