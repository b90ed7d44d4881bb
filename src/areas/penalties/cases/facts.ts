import type { Fact, FactData } from '#platform/journal/fact.ts'
import type { PenaltyCase } from './case.ts'
import type { Verb } from './contract.ts'

/**
 * What this room announces; the subject is the case, in the journal of its body. One fact an act, named after the verb:
 * `penalty.decide`, `penalty.serve`; and `penalty.flagged` for what internal control noticed. Each carries where the case
 * stands and what the act did on the chart (`flow`). Never a name, a number or a sentence of a person.
 */
export type PenaltyFact = `penalty.${Verb | 'lead' | 'on-the-spot' | 'flagged' | 'flag-answered' | 'ended-showing'}`

/** A fact about a case as it stands after the act. */
export function fact(type: PenaltyFact, after: PenaltyCase, data: FactData = {}): Fact {
  const { bodyId, id, number, state, procedure, version } = after
  return { type, bodyId, subject: { kind: 'penalty', id }, data: { number, state, procedure, version, ...data } }
}
