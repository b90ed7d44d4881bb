import { addDays, addMonths, type Day } from '#base/days.ts'

export const NORM_KINDS = ['ordinary', 'trial'] as const
/** Whether a normative document is made on trial (暂行、试行), which shortens its term. */
export type NormKind = (typeof NORM_KINDS)[number]

/** How many years each kind holds at most, and how many days before the end it is assessed. */
export interface NormTerms {
  readonly years: Readonly<Record<NormKind, number>>
  readonly assessDays: number
}

/** What of a document says whether it holds. `repealedOn`, `replacedOn`: the first day on which it no longer does. */
export interface NormDays {
  readonly inForceFrom: Day
  /** The last day of its term. */
  readonly validTo: Day
  readonly repealedOn: Day | null
  readonly replacedOn: Day | null
}

export const NORM_STATES = ['not_yet', 'in_force', 'expired', 'repealed', 'replaced'] as const
export type NormState = (typeof NORM_STATES)[number]

/**
 * The last day a document of this kind can hold, counted from a day: so many years, less a day.
 *
 * Source: the common local rule, `lawbook/norms/terms.yaml` (unconfirmed); 民法典 §202 where the month has no such day.
 * Trap: the term of one that is kept after its assessment is counted from the day after the old one, not from the day of
 * the assessment.
 */
export function lastDayOfTerm(from: Day, kind: NormKind, { years }: NormTerms): Day {
  const same = addMonths(from, years[kind] * 12)
  return same.slice(-2) === from.slice(-2) ? addDays(same, -1) : same
}

/** Whether a document holds on a day, and why not. What came first counts: what was repealed does not expire any more. */
export function normStateOn({ inForceFrom, validTo, repealedOn, replacedOn }: NormDays, on: Day): NormState {
  const ends = endOf({ inForceFrom, validTo, repealedOn, replacedOn })
  if (on >= ends.on) return ends.how
  return on < inForceFrom ? 'not_yet' : 'in_force'
}

/** The first day on which it no longer holds, and how it ends or will end. */
export function endOf({ validTo, repealedOn, replacedOn }: NormDays): {
  readonly on: Day
  readonly how: 'expired' | 'repealed' | 'replaced'
} {
  const expires = { on: addDays(validTo, 1), how: 'expired' as const }
  const ends = [
    ...(repealedOn ? [{ on: repealedOn, how: 'repealed' as const }] : []),
    ...(replacedOn ? [{ on: replacedOn, how: 'replaced' as const }] : []),
    expires,
  ]
  return ends.reduce((first, one) => (one.on < first.on ? one : first), ends[0] ?? expires)
}

/** Whether it must be assessed now (评估): it holds, and its term ends within the days of the rule. */
export function isDueForAssessment(days: NormDays, on: Day, { assessDays }: NormTerms): boolean {
  return normStateOn(days, on) === 'in_force' && addDays(days.validTo, -assessDays) <= on
}
