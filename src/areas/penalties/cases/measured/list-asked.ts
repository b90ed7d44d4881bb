import type { NoPenaltyEntry } from '#law/penalties/book/no-penalty-entry.ts'
import type { ListAsked } from '#law/penalties/no-penalty-of.ts'
import { type GivenFacts, reasonNotEstablished } from '#law/penalties/standards/check-facts.ts'
import { factsOf } from '../../standards/api-answer.ts'

/** The name of a fact of a list beside those of the standard in `Proposed.facts`; no name of a standard has a dot. */
export const listFact = (name: string): string => `list.${name}`

/** The name of an entry among those of facts; no name of a standard has a colon. */
export const listEntry = (id: string): string => `entry:${id}`

/**
 * Entries with what was entered of their facts, as the law asks them. A fact that the standard or another entry asks under
 * the same name is the same fact and is entered once; what cannot be established is not known. Runs in the browser too.
 */
export function listsAsked(entries: readonly NoPenaltyEntry[], facts: GivenFacts): readonly ListAsked[] {
  return entries.map((entry) => {
    const told = entry.facts.map(({ name }) => {
      const value = facts[listFact(name)] ?? facts[name] ?? null
      return [name, reasonNotEstablished(value) === null ? value : null]
    })
    // `factsOf` turns numbers into amounts; a value of a wrong kind makes the entry's condition unknown
    return { entry, facts: factsOf(entry, Object.fromEntries(told)) as ListAsked['facts'] }
  })
}
