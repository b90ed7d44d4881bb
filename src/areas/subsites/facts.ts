import type { Fact, FactData } from '#platform/journal/fact.ts'

/**
 * What this area announces; the subject is the subsite under its code.
 *
 * | fact | told |
 * |---|---|
 * | `subsite.set-up` | a body has a site of its own from today |
 * | `subsite.changed` | title, host, look or order of it |
 * | `subsite.closed` | its address leads nowhere any more; what it showed stands in the portal as before |
 */
export type SubsiteFact = 'subsite.set-up' | 'subsite.changed' | 'subsite.closed'

/** A fact about a subsite, in the journal of the body whose site it is. */
export function fact(type: SubsiteFact, bodyId: number, code: string, data: FactData = {}): Fact {
  return { type, bodyId, subject: { kind: 'subsite', id: code }, data }
}
