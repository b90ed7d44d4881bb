import type { PenaltyWords } from '../book/penalty-kinds.ts'
import type { Standard } from '../standards/standard.ts'
import { type Finding, finding } from './finding.ts'
import { printRange } from './formed-range.ts'
import { type FormedTier, shareLimb } from './output-findings.ts'

/** Graver tiers, neighbours by level under one limb of the law, that cost less or detain for a shorter time. */
export function orderFindings(
  { tiers: all }: Standard,
  tiers: readonly FormedTier[],
  words: PenaltyWords,
): readonly Finding[] {
  const graver = (tier: FormedTier) =>
    tiers.filter((other) => other.level > tier.level && shareLimb(tier, other)).sort((a, b) => a.level - b.level)[0]
  return [...tiers]
    .sort((a, b) => a.level - b.level)
    .flatMap((tier) => {
      const next = graver(tier)
      if (!next || all.length < 2) return []
      const pair = [tier.id, next.id]
      const about = pair.join()
      const cheaper = next.range.of === tier.range.of && isCheaper(next, tier)
      const shorter = daysOf(next, words) < daysOf(tier, words) && daysOf(next, words) > 0
      return [
        ...(cheaper ? [finding('non_monotonic', about, [printRange(tier.range), printRange(next.range)], pair)] : []),
        ...(shorter ? [finding('non_monotonic_across_penalties', about, [...tier.also, ...next.also], pair)] : []),
      ]
    })
}

function isCheaper({ range: graver }: FormedTier, { range }: FormedTier): boolean {
  return graver.min.times.lt(range.min.times) || graver.max.times.lt(range.max.times)
}

/** The longest detention a tier orders; 0 where it orders none. Unit: days. */
function daysOf({ also }: FormedTier, words: PenaltyWords): number {
  return Math.max(0, ...also.map((word) => words.get(word)?.days ?? 0))
}
