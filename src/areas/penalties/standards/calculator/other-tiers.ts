import { type FineRange, liesWithin } from '#law/penalties/fine-range.ts'
import { checkFacts, type GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { CompiledStandard } from '#law/penalties/standards/compile-standard.ts'

/** A tier beside that of the case, with the range it would have for the same facts. */
export interface OtherTier {
  readonly id: string
  readonly range: FineRange
}

/** The other tiers whose fine, for these facts, lies inside the range of the law; those of another limb do not. */
export function otherTiers(
  compiled: CompiledStandard,
  given: GivenFacts,
  own: string | undefined,
  law: FineRange,
): readonly OtherTier[] {
  const checked = checkFacts(compiled, given)
  if (!checked.ok) return []
  return compiled.tiers.flatMap(({ tier: { id }, fine }) => {
    const range = id === own ? null : (fine?.(checked.facts) ?? null)
    return range === null || 'lacking' in range || !liesWithin(range, law) ? [] : [{ id, range }]
  })
}
