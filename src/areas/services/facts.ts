import type { Fact, FactData } from '#platform/journal/fact.ts'

/**
 * What this area announces; the subject is always the item.
 *
 * | fact | told |
 * |---|---|
 * | `item.published` | a new edition: its number, hash and first day in force |
 * | `item.withdrawn` | it can no longer be applied for, from which day and why |
 * | `item.drafted`, `item.draft-dropped` | inside the house: somebody began, saved or gave up the next edition |
 */
export type ServicesFact = 'item.published' | 'item.withdrawn' | 'item.drafted' | 'item.draft-dropped'

/** A fact about an item. */
export function fact(type: ServicesFact, bodyId: number, itemId: string, data: FactData): Fact {
  return { type, bodyId, subject: { kind: 'item', id: itemId }, data }
}
