import type { FineRange } from '../fine-range.ts'
import { type CheckedFacts, checkFacts, type GivenFacts } from './check-facts.ts'
import type { CompiledStandard, CompiledTier, Facts } from './compile-standard.ts'
import type { Tier } from './standard.ts'
import { statutoryRange } from './statutory-range.ts'
import { type Weighed, weigh } from './weigh.ts'

/**
 * What a standard says to some facts. "No rule", "several rules" and "a fact is missing" are different answers, never a
 * bare nothing. `flags`: defects of the document that bear on these facts and must be shown to whoever decides.
 */
export type StandardDecision =
  | {
      readonly outcome: 'tier'
      readonly tier: Tier
      /** Null: no fine in this tier. */
      readonly fine: FineRange | null
      /** Every tier whose condition holds; under priority there may be several. */
      readonly fitting: readonly Tier[]
      readonly statutory: FineRange | null
      readonly flags: readonly string[]
    }
  | (Weighed & { readonly outcome: 'weights'; readonly flags: readonly string[] })
  | { readonly outcome: 'no_rule'; readonly intended: string | null; readonly flags: readonly string[] }
  | { readonly outcome: 'overlap'; readonly candidates: readonly Tier[]; readonly flags: readonly string[] }
  | Exclude<CheckedFacts, { readonly ok: true }>

/**
 * Applies a standard to facts.
 *
 * Source: the standard itself; 行政处罚法 §4 and §38: where no tier fits there is no basis in it, and the nearest tier is
 * no substitute. Under `priority` the heaviest fitting tier holds (Jiangmen Art. 14, Guangdong Art. 17).
 * Trap: two fitting tiers under `unique` are a defect of the document, to be resolved by a person with reasons.
 */
export function decideStandard(compiled: CompiledStandard, given: GivenFacts): StandardDecision {
  const checked = checkFacts(compiled, given)
  if (!checked.ok) return checked
  const { facts, unascertained } = checked
  const flags = flagsOf(compiled, facts)
  if (compiled.weights) {
    const weighed = weigh(compiled, facts, unascertained)
    if (weighed === null) return noRule(compiled, facts, flags)
    if ('missing' in weighed) return { ok: false, outcome: 'missing_facts', missing: weighed.missing }
    return { ...weighed, outcome: 'weights', flags: weighed.raised ? ['below_statutory_minimum', ...flags] : flags }
  }
  const fitting = compiled.tiers.filter(({ when }) => when(facts) === true)
  const chosen = compiled.standard.hits === 'priority' ? heaviest(fitting) : fitting
  const [found, ...others] = chosen
  if (!found) return noRule(compiled, facts, flags)
  if (others.length > 0) return { outcome: 'overlap', candidates: chosen.map(({ tier }) => tier), flags }
  const fine = found.fine?.(facts) ?? null
  if (fine && 'lacking' in fine) return { ok: false, outcome: 'missing_facts', missing: fine.lacking }
  const tiers = fitting.map(({ tier }) => tier)
  return { outcome: 'tier', tier: found.tier, fine, fitting: tiers, statutory: statutoryRange(compiled, facts), flags }
}

function heaviest(fitting: readonly CompiledTier[]): readonly CompiledTier[] {
  const level = Math.max(...fitting.map(({ tier }) => tier.level))
  return fitting.filter(({ tier }) => tier.level === level)
}

function noRule(compiled: CompiledStandard, facts: Facts, flags: readonly string[]): StandardDecision {
  const place = compiled.intendedGaps.findIndex((gap) => gap(facts) === true)
  return { outcome: 'no_rule', intended: compiled.standard.intendedGaps[place]?.reason ?? null, flags }
}

function flagsOf({ standard, defects }: CompiledStandard, facts: Facts): readonly string[] {
  return standard.defects.filter((_, place) => defects[place]?.(facts) === true).map(({ kind }) => kind)
}
