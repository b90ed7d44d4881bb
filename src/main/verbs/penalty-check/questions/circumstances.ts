import { isAmount } from '#law/penalties/amount.ts'
import { type TierRange, underCircumstances } from '#law/penalties/circumstances.ts'
import { checkFacts } from '#law/penalties/standards/check-facts.ts'
import type { CompiledStandard, Facts } from '#law/penalties/standards/compile-standard.ts'
import type { LineFault } from '../../lines/answer-file.ts'
import { count, listOf, orElse, text } from '../fields.ts'
import { newestOf, question } from '../question.ts'
import { rangeJson } from '../range-field.ts'
import { givenFacts, noStandard } from '../standard-field.ts'

/** Repetition and circumstances. `similar_penalties_2y` are like penalties within two years before this act. */
export const combine = question(
  {
    standard: text,
    tier: text,
    facts: orElse(givenFacts, {}),
    mitigating: orElse(listOf(text), []),
    aggravating: orElse(listOf(text), []),
    similar_penalties_2y: orElse(count, 0),
  },
  (given, desk) => {
    const standard = desk.standards(given.standard)
    if (!standard) return noStandard(given.standard)
    const wrong = checkFacts(standard.compiled, given.facts)
    if (!wrong.ok && wrong.outcome === 'invalid_fact')
      return {
        fault: { code: 'invalid_fact', message: `${given.standard} does not take ${wrong.invalid.join(', ')} so` },
      }
    const tiers = tierRanges(standard.compiled, plainFacts(given.facts))
    if ('fault' in tiers) return tiers
    const found = tiers.ranges.find(({ id }) => id === given.tier)
    if (!found)
      return { fault: { code: 'bad_field', message: `"tier" must be a tier with a fine of ${given.standard}` } }
    const { mitigating, aggravating, similar_penalties_2y: similar } = given
    const repetition = newestOf(desk.tables.repetition, standard.compiled.standard.rules)
    const asked = { found, tiers: tiers.ranges, mitigating, aggravating, similar }
    const { answer, articles } = underCircumstances(asked, repetition)
    const flags = answer.conflicting ? ['conflicting_circumstances'] : undefined
    return { answer: { result: answer.result, tier: answer.tier, allowed: rangeJson(answer.allowed), flags }, articles }
  },
)

function tierRanges(
  { tiers }: CompiledStandard,
  facts: Facts,
): { readonly ranges: readonly TierRange[] } | { readonly fault: LineFault } {
  const ranges: TierRange[] = []
  for (const { tier, fine } of tiers) {
    const range = fine?.(facts)
    if (!range) continue
    if ('lacking' in range)
      return { fault: { code: 'missing_facts', message: `the ranges need ${range.lacking.join(', ')}` } }
    ranges.push({ id: tier.id, level: tier.level, range })
  }
  return { ranges }
}

function plainFacts(given: Readonly<Record<string, unknown>>): Facts {
  const plain = Object.entries(given).filter(
    (entry): entry is [string, Facts[string]] =>
      entry[1] === null || ['string', 'boolean'].includes(typeof entry[1]) || isAmount(entry[1]),
  )
  return Object.fromEntries(plain)
}
