import type { Fact } from '#platform/journal/fact.ts'

/**
 * What this area announces: that there is an alert, never whose it is and what for, because the journal cannot be erased.
 *
 * | fact | told |
 * |---|---|
 * | `alert.asked` | a letter asking for confirmation was written |
 * | `alert.confirmed`, `.ended` | by the link in a letter |
 */
export type AlertFact = 'alert.asked' | 'alert.confirmed' | 'alert.ended'

/** A fact about an alert, in the journal of the disclosure office. */
export function fact(type: AlertFact, bodyId: number, id: string): Fact {
  return { type, bodyId, subject: { kind: 'alert', id }, data: {} }
}
