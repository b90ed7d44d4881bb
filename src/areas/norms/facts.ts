import type { Fact, FactData } from '#platform/journal/fact.ts'
import type { NormRef, Verb } from './contract.ts'

/**
 * What this area announces; the subject is the document, in the journal of the body that made it.
 *
 * | fact | told |
 * |---|---|
 * | `norm.draft` | kind |
 * | `norm.review` | whether it passed |
 * | `norm.issue` | number, from when, to when, what it replaces |
 * | `norm.explain` | where |
 * | `norm.keep` | until when now |
 * | `norm.repeal` | from when |
 */
export type NormFact = `norm.${Verb | 'draft'}`

/** A fact about a document. */
export function fact(type: NormFact, { bodyId, id }: NormRef, data: FactData): Fact {
  return { type, bodyId, subject: { kind: 'norm', id }, data }
}
