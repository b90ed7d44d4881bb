import type { Fact, FactData } from '#platform/journal/fact.ts'

/**
 * What this area announces; the subject is an entry (`disclosure`), a table of entries (`import`) or something owed (`obligation`). Never what an entry
 * says: a draft may hold what must not become public, and the journal cannot be erased.
 *
 * | fact | told |
 * |---|---|
 * | `disclosure.drafted`, `.revised` | standard, version, attribute |
 * | `disclosure.checked` | how many things were found and accepted |
 * | `disclosure.cleared`, `.sent_back`, `.approved` | which version and revision |
 * | `disclosure.published` | version, attribute, how many required elements are missing |
 * | `disclosure.withdrawn`, `.archived` | version |
 * | `disclosure.reassessed` | of what is withheld: the outcome, whether it was late |
 * | `disclosure.attached`, `.detached` | version, number of the file among its files; never its name |
 * | `disclosure.redacted` | the same, and how many places went; never what stood there |
 * | `disclosure.redaction_passed` | version, number of the copy |
 * | `disclosure.related` | to which entry, how |
 * | `disclosure.brought` | standard, attribute, day of publication: brought in from an earlier catalogue |
 * | `import.read`, `.begun`, `.ended` | of a table of entries: how many rows are fit, faulty, there already; are to become drafts; did and did not |
 * | `obligation.begun` | standard, occasion, last day |
 * | `disclosure.dropped` | standard: a draft of which nothing was published is gone; whether what it told of is still owed |
 * | `disclosure.put_up` | version, carrier and day: put up on a notice board, a hall screen |
 * | `obligation.cancelled` | a keeper found that what a dropped draft told of never came about |
 * | `obligation.reopened` | a withdrawal left it unmet |
 */
export type CatalogueFact =
  | `disclosure.${'drafted' | 'revised' | 'checked' | 'cleared' | 'sent_back' | 'approved'}`
  | `disclosure.${'dropped' | 'reassessed' | 'published' | 'withdrawn' | 'archived' | 'related' | 'brought' | 'put_up'}`
  | `disclosure.${'attached' | 'detached' | 'redacted' | 'redaction_passed'}`
  | `import.${'read' | 'begun' | 'ended'}`
  | `obligation.${'begun' | 'reopened' | 'cancelled'}`

/** A fact of this area. */
export function fact(type: CatalogueFact, { bodyId, id }: { bodyId: number; id: string }, data: FactData): Fact {
  return { type, bodyId, subject: { kind: type.slice(0, type.indexOf('.')), id }, data }
}
