import type { Amount } from '../amount.ts'
import { compareSeverity } from '../fine-range.ts'
import type { CompiledStandard } from './compile-standard.ts'
import { decideStandard, type StandardDecision } from './decide-standard.ts'

/**
 * A named case that stands in the file of a standard: these facts must come out like that. Numbers are amounts, words
 * texts, yes and no booleans; null and left out mean: not known.
 */
export interface Scenario {
  readonly name: string
  readonly facts: Readonly<Record<string, Amount | boolean | string | null>>
  readonly expect: Expected
}

/** Answers that are no tier: each is a right answer to some facts. */
export const OTHER_OUTCOMES = ['no_rule', 'overlap', 'missing_facts', 'invalid_fact', 'contradiction'] as const
export type OtherOutcome = (typeof OTHER_OUTCOMES)[number]

/** What must come out. `min`, `max`, `fine`: yuan; null: not named, so any will do. */
export type Expected =
  | { readonly outcome: 'tier'; readonly tier: string; readonly min: Amount | null; readonly max: Amount | null }
  | { readonly outcome: 'weights'; readonly fine: Amount }
  | { readonly outcome: OtherOutcome }

/** A scenario that was run, and what came out. */
export interface RunScenario {
  readonly scenario: Scenario
  readonly passed: boolean
  readonly decision: StandardDecision
}

/**
 * Runs the scenarios of a standard, in their order.
 *
 * Trap: which ends of a range are included is not asked; a scenario that names no amounts passes on the tier alone.
 */
export function runScenarios(compiled: CompiledStandard): readonly RunScenario[] {
  return compiled.standard.scenarios.map((scenario) => {
    const decision = decideStandard(compiled, scenario.facts)
    return { scenario, passed: isExpected(decision, scenario.expect), decision }
  })
}

function isExpected(decision: StandardDecision, expect: Expected): boolean {
  if (decision.outcome !== expect.outcome) return false
  if (decision.outcome === 'weights' && expect.outcome === 'weights') return decision.fine.eq(expect.fine)
  if (decision.outcome !== 'tier' || expect.outcome !== 'tier') return true
  const { fine } = decision
  if (decision.tier.id !== expect.tier) return false
  if (expect.min === null && expect.max === null) return true
  if (fine === null) return false
  const wanted = { ...fine, min: expect.min ?? fine.min, max: expect.max ?? fine.max }
  return compareSeverity(fine, wanted) === 0
}
