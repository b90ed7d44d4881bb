import { type Ruled, underPenaltyLaw } from './ruled.ts'

export const HARMS = ['none', 'slight', 'serious'] as const
export type Harm = (typeof HARMS)[number]

/** What is known of the act. Null: not entered, or nobody knows yet. */
export interface NoPenaltyAsked {
  readonly minor: boolean | null
  readonly correctedInTime: boolean | null
  readonly harm: Harm | null
  readonly firstViolation: boolean | null
  /** The party proves that it is not to blame; the burden is its own, so not entered means not proven. */
  readonly noFaultProven: boolean
}

export type NoPenaltyFact = 'minor' | 'corrected_in_time' | 'harm' | 'first_violation'

export type NoPenalty =
  | { readonly result: 'must_not_penalise'; readonly ground: '33-2' | '33-1-a' }
  | { readonly result: 'may_not_penalise'; readonly ground: '33-1-b' }
  | { readonly result: 'penalise' }
  | { readonly result: 'missing_facts'; readonly missing: readonly NoPenaltyFact[] }

/**
 * Whether the act goes without a penalty: 无过错不罚, 轻微不罚 (must), 首违不罚 (may).
 *
 * Source: 行政处罚法 §33. No harm is less than slight harm, so a first breach without harm falls under 首违不罚 too when
 * it was not minor.
 * Trap: a fact that is not known is asked for only where it would change the answer; it is never taken for a no.
 */
export function noPenalty(asked: NoPenaltyAsked): Ruled<NoPenalty> {
  if (asked.noFaultProven) return underPenaltyLaw({ result: 'must_not_penalise', ground: '33-2' }, '33.2')
  const mustNot = every([asked.minor, asked.correctedInTime, asked.harm === null ? null : asked.harm === 'none'])
  if (mustNot) return underPenaltyLaw({ result: 'must_not_penalise', ground: '33-1-a' }, '33.1')
  const slight = asked.harm === null ? null : asked.harm !== 'serious'
  const mayNot = every([asked.firstViolation, asked.correctedInTime, slight])
  if (mustNot === null || mayNot === null)
    return underPenaltyLaw({ result: 'missing_facts', missing: unknownOf(asked, mustNot, mayNot) }, '33.1')
  if (mayNot) return underPenaltyLaw({ result: 'may_not_penalise', ground: '33-1-b' }, '33.1')
  return underPenaltyLaw({ result: 'penalise' }, '33.1')
}

/** Three-valued "and": false as soon as one is, null while one is unknown. */
function every(facts: readonly (boolean | null)[]): boolean | null {
  if (facts.includes(false)) return false
  return facts.includes(null) ? null : true
}

/** Only what bears on a ground that is still open: a first breach is not asked for where 首违不罚 is out anyway. */
function unknownOf(asked: NoPenaltyAsked, mustNot: boolean | null, mayNot: boolean | null): readonly NoPenaltyFact[] {
  const facts: readonly (readonly [NoPenaltyFact, unknown, boolean])[] = [
    ['minor', asked.minor, mustNot === null],
    ['corrected_in_time', asked.correctedInTime, true],
    ['harm', asked.harm, true],
    ['first_violation', asked.firstViolation, mayNot === null],
  ]
  return facts.flatMap(([fact, value, open]) => (open && value === null ? [fact] : []))
}
