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
 * | `norm.replaced` | from when another takes its place; null: none does any more |
 */
export type NormFact = `norm.${Verb | 'draft' | 'replaced'}`

/** A fact about a document. */
export function fact(type: NormFact, { bodyId, id }: NormRef, data: FactData): Fact {
  return { type, bodyId, subject: { kind: 'norm', id }, data }
}
