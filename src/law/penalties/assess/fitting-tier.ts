import { compareSeverity, type FineRange } from '../fine-range.ts'
import { checkFacts } from '../standards/check-facts.ts'
import type { StandardDecision } from '../standards/decide-standard.ts'
import type { Tier } from '../standards/standard.ts'
import type { EditionAsked } from './asked.ts'

/** The tier a case is measured by, and its range; `range` null: no fine. */
export interface FittingTier {
  readonly tier: Tier
  readonly range: FineRange | null
}

/**
 * The tier of an answer of a standard; null: there is none (no tier fits, or weights are added up).
 *
 * Where several fit and the document does not choose, the lightest: a defect of the standard must not cost the party
 * anything. Source: 行政处罚法 §5; no document read says it, so it is ours (Jiangmen Art. 14 and Guangdong Art. 17, which
 * choose the heavier, are `priority` and never come here). Trap: it still takes a discussion, and whoever made the
 * standard must mend it; `procedureDue` and the step say so.
 */
export function fittingTier(decision: StandardDecision, { compiled, facts }: EditionAsked): FittingTier | null {
  if (decision.outcome === 'tier') return { tier: decision.tier, range: decision.fine }
  const checked = checkFacts(compiled, facts)
  if (decision.outcome !== 'overlap' || !checked.ok) return null
  const ids = new Set(decision.candidates.map(({ id }) => id))
  const [lightest] = compiled.tiers
    .filter(({ tier }) => ids.has(tier.id))
    .flatMap(({ tier, fine }): FittingTier[] => {
      const range = fine?.(checked.facts) ?? null
      return range !== null && 'lacking' in range ? [] : [{ tier, range }]
    })
    .sort((a, b) => compareSeverity(a.range, b.range) || a.tier.level - b.tier.level)
  return lightest ?? null
}
