import type { LawFacts } from '#law/penalties/assess/asked.ts'
import { HARMS } from '#law/penalties/no-penalty.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'

/**
 * Facts that the law asks for whatever the standard, by the names under which they stand beside those of the standard
 * in `Proposed.facts`; facts of a list are `list.` and their own name. No name of a standard has a dot.
 */
export const LAW_FACTS = {
  minor: 'law.minor',
  correctedInTime: 'law.corrected_in_time',
  harm: 'law.harm',
  firstViolation: 'law.first_violation',
  noFaultProven: 'law.no_fault',
  longLimitation: 'law.long_limitation',
  nothingToConfiscate: 'law.nothing_to_confiscate',
  publicInterest: 'law.public_interest',
  complex: 'law.complex',
} as const satisfies Record<keyof LawFacts, string>

/** The facts of the law in what was entered. `similar`: like penalties of this body: who has one commits no first breach. */
export function lawFactsOf(given: GivenFacts, similar: number): LawFacts {
  const yesNo = (name: keyof typeof LAW_FACTS): boolean | null => {
    const value = given[LAW_FACTS[name]]
    return typeof value === 'boolean' ? value : null
  }
  return {
    ...{ minor: yesNo('minor'), correctedInTime: yesNo('correctedInTime') },
    harm: HARMS.find((harm) => harm === given[LAW_FACTS.harm]) ?? null,
    firstViolation: similar > 0 ? false : yesNo('firstViolation'),
    ...{ noFaultProven: yesNo('noFaultProven') === true, longLimitation: yesNo('longLimitation') === true },
    nothingToConfiscate: yesNo('nothingToConfiscate') === true,
    ...{ publicInterest: yesNo('publicInterest') === true, complex: yesNo('complex') === true },
  }
}
