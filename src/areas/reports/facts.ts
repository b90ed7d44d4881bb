import type { Fact, FactData } from '#platform/journal/fact.ts'
import type { ReportRef } from './contract.ts'

/**
 * What this area announces; the subject is an edition of a report, or, of `report.owed`, the duty. Each tells year and
 * edition, and what was drafted, signed or published its hash: anybody can hold a published file against the journal.
 * Never what the text says.
 */
export type ReportFact =
  | `report.${'drafted' | 'edited' | 'frozen' | 'checked' | 'signed' | 'submitted' | 'published' | 'corrected'}`
  | 'report.owed'

/** A fact of this area. */
export function fact(type: ReportFact, { bodyId, id }: ReportRef, data: FactData): Fact {
  return { type, bodyId, subject: { kind: 'report', id }, data }
}
