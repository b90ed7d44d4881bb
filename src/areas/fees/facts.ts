import type { Fact, FactData } from '#platform/journal/fact.ts'

/**
 * What this area announces.
 *
 * | fact | subject | told |
 * |---|---|---|
 * | `fees.settled` | `fee`, `all` | the list of the lawbook was taken in: how many fees, editions and rounds |
 * | `fee.drafted` | the fee | inside the house: somebody saved its next edition |
 * | `fee.draft_dropped` | the fee | inside the house: somebody dropped that edition before it was published |
 * | `fee.published` | the fee | a new edition: its number and first day |
 * | `fee.round_recorded` | `fee`, the number of its document | a round of clean-up was taken in |
 */
export type FeesFact = 'fees.settled' | 'fee.drafted' | 'fee.draft_dropped' | 'fee.published' | 'fee.round_recorded'

/** A fact about a fee or a round. */
export function fact(type: FeesFact, bodyId: number, id: string, data: FactData): Fact {
  return { type, bodyId, subject: { kind: 'fee', id }, data }
}
