import { type GivenFacts, reasonNotEstablished } from './check-facts.ts'
import type { StandardDecision } from './decide-standard.ts'

/** Facts given as not to be established that leave a standard without an answer, and what is wrong with them. */
export interface NotEstablished {
  /** `not_established`: the rules give such a fact no grade. `not_established_why`: it was not written why. */
  readonly why: 'not_established' | 'not_established_why'
  readonly names: readonly string[]
}

/**
 * Why a standard has no answer where a fact was given as not to be established; null: it has one, or has none for another
 * reason. Wrong figures are told first.
 *
 * Source: 行政处罚法 §40: no penalty on facts that are not clear; only rules that say so give such a fact its lowest grade.
 * Trap: for the standard itself these are `invalid_fact` or `missing_facts`; people need to hear which of them it is.
 */
export function notEstablished(decision: StandardDecision, given: GivenFacts): NotEstablished | null {
  const names = namesIn(decision)
  const reasons = names.map((name) => ({ name, reason: reasonNotEstablished(given[name]) }))
  const unsaid = reasons.filter(({ reason }) => reason === '')
  const said = reasons.filter(({ reason }) => reason !== null && reason !== '')
  if (decision.outcome === 'invalid_fact' && unsaid.length + said.length < names.length) return null
  if (unsaid.length > 0) return { why: 'not_established_why', names: unsaid.map(({ name }) => name) }
  return said.length > 0 ? { why: 'not_established', names: said.map(({ name }) => name) } : null
}

function namesIn(decision: StandardDecision): readonly string[] {
  if (decision.outcome === 'invalid_fact') return decision.invalid
  return decision.outcome === 'missing_facts' ? decision.missing : []
}
