import type { Fact, FactData } from '#platform/journal/fact.ts'

/**
 * What this area announces, always about an enquiry under its public number; never what was asked, or by whom.
 *
 * | fact | told |
 * |---|---|
 * | `enquiry.asked` | how, about which item, who owns it first |
 * | `enquiry.offered`, `.accepted`, `.refused` | the way of the responsibility from post to post |
 * | `enquiry.answered`, `.closed` | |
 */
export type EnquiryFact =
  | 'enquiry.asked'
  | 'enquiry.offered'
  | 'enquiry.accepted'
  | 'enquiry.refused'
  | 'enquiry.answered'
  | 'enquiry.closed'

/** A fact about an enquiry. */
export function fact(type: EnquiryFact, bodyId: number, number: string, data: FactData = {}): Fact {
  return { type, bodyId, subject: { kind: 'enquiry', id: number }, data }
}
