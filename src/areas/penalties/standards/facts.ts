import type { Fact, FactData } from '#platform/journal/fact.ts'

/**
 * What this area announces; the subject is the standard.
 *
 * | fact | told |
 * |---|---|
 * | `standard.published` | a new edition: its number, hash and first day in force |
 * | `standard.repealed` | the last edition ends, from which day |
 * | `standard.adopted` | how a body uses a standard from a day: adopted, adapted, piloted, superseded |
 * | `standard.drafted`, `standard.reviewed`, `standard.filed` | inside the house: the next edition, by revision |
 * | `standard.comments-opened`, `standard.commented`, `standard.comment-answered` | the public was asked, said something (by number), got an answer |
 */
export type StandardFact =
  | 'standard.published'
  | 'standard.repealed'
  | 'standard.adopted'
  | 'standard.drafted'
  | 'standard.reviewed'
  | 'standard.filed'
  | 'standard.comments-opened'
  | 'standard.commented'
  | 'standard.comment-answered'

/** A fact about a standard. */
export function standardFact(type: StandardFact, bodyId: number, standardId: string, data: FactData): Fact {
  return { type, bodyId, subject: { kind: 'standard', id: standardId }, data }
}
