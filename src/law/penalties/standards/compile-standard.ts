import { compileFeel, type Names } from '../../feel/compile.ts'
import type { FeelFault } from '../../feel/faults.ts'
import { type Amount, isAmount } from '../amount.ts'
import type { FineRange } from '../fine-range.ts'
import type { Factor, Limb, RangeText, Standard, Tier } from './standard.ts'

/** Facts by name; null and left out both mean: not known. */
export type Facts = Readonly<Record<string, FactValue>>
export type FactValue = Amount | boolean | string | null

/** A condition over the facts: true, false, or null where a fact that would decide is not known. */
export type Test = (facts: Facts) => boolean | null
/** An amount over the facts; null where a fact it needs is not known. */
export type Sum = (facts: Facts) => Amount | null

/** A standard ready to run; nothing is parsed again. */
export interface CompiledStandard {
  readonly standard: Standard
  /** By name, for facts that are needed only under a condition. */
  readonly needed: ReadonlyMap<string, Test>
  readonly consistent: readonly Test[]
  readonly limbs: readonly { readonly limb: Limb; readonly when: Test; readonly fine: CompiledRange }[]
  readonly tiers: readonly CompiledTier[]
  readonly weights: { readonly of: Sum; readonly factors: readonly CompiledFactor[] } | null
  readonly intendedGaps: readonly Test[]
  /** In the order of `standard.defects`; null: the defect bears on the document as a whole. */
  readonly defects: readonly (Test | null)[]
}

export interface CompiledTier {
  readonly tier: Tier
  readonly when: Test
  readonly fine: CompiledRange | null
}

export interface CompiledFactor {
  readonly factor: Factor
  readonly options: readonly { readonly when: Test; readonly weight: Amount }[]
}

/** The range for these facts, or the names of the facts it lacks. */
export type CompiledRange = (facts: Facts) => FineRange | { readonly lacking: readonly string[] }

/** A text of FEEL that does not compile, and where in the standard it stands (`tiers.t2.when`). */
export interface StandardFault {
  readonly place: string
  readonly text: string
  readonly faults: readonly FeelFault[]
}

export type CompiledResult =
  | { readonly ok: true; readonly compiled: CompiledStandard }
  | { readonly ok: false; readonly faults: readonly StandardFault[] }

/** Compiles every expression of a standard once. Errors: each text that is no FEEL over the declared facts. */
export function compileStandard(standard: Standard): CompiledResult {
  const names: Names = Object.fromEntries(standard.facts.map(({ name, type }) => [name, type]))
  const faults: StandardFault[] = []
  const compile = (place: string, text: string, wanted: 'boolean' | 'number') => {
    const read = compileFeel(text, names, wanted)
    if (read.ok) return read
    faults.push({ place, text, faults: read.faults })
    return null
  }
  const test = (place: string, text: string): Test => {
    const code = compile(place, text, 'boolean')
    return (facts) => {
      const result = code?.evaluate(facts)
      return result?.ok && typeof result.value === 'boolean' ? result.value : null
    }
  }
  const sum = (place: string, text: string): Sum & { readonly uses: readonly string[] } => {
    const code = compile(place, text, 'number')
    const value: Sum = (facts) => {
      const result = code?.evaluate(facts)
      return result?.ok && isAmount(result.value) ? result.value : null
    }
    return Object.assign(value, { uses: code?.uses ?? [] })
  }
  const range = (place: string, { min, max, minInclusive, maxInclusive }: RangeText): CompiledRange => {
    const low = sum(`${place}.min`, min)
    const high = sum(`${place}.max`, max)
    return (facts) => {
      const [from, to] = [low(facts), high(facts)]
      if (from && to) return { min: from, max: to, minInclusive, maxInclusive }
      const uses = new Set([...low.uses, ...high.uses])
      return { lacking: [...uses].filter((name) => (facts[name] ?? null) === null) }
    }
  }
  const compiled: CompiledStandard = {
    standard,
    needed: new Map(
      standard.facts.flatMap(({ name, needed }) =>
        typeof needed === 'string' ? [[name, test(`facts.${name}.needed`, needed)]] : [],
      ),
    ),
    consistent: standard.consistent.map((text, place) => test(`consistent.${place + 1}`, text)),
    limbs: standard.statutory.map((limb, place) => ({
      limb,
      when: test(`statutory.${place + 1}.when`, limb.when),
      fine: range(`statutory.${place + 1}.fine`, limb.fine),
    })),
    tiers: standard.tiers.map((tier) => ({
      tier,
      when: test(`tiers.${tier.id}.when`, tier.when),
      fine: tier.fine && range(`tiers.${tier.id}.fine`, tier.fine),
    })),
    weights: standard.weights && {
      of: sum('weights.of', standard.weights.of),
      factors: standard.weights.factors.map((factor) => ({
        factor,
        options: factor.options.map(({ when, weight }, place) => ({
          when: test(`weights.${factor.name}.${place + 1}`, when),
          weight,
        })),
      })),
    },
    intendedGaps: standard.intendedGaps.map(({ when }, place) => test(`intendedGaps.${place + 1}.when`, when)),
    defects: standard.defects.map(({ when }, place) =>
      when === null ? null : test(`defects.${place + 1}.when`, when),
    ),
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, compiled }
}
