import type { Fact, FactData } from '#platform/journal/fact.ts'

/**
 * What this area announces. Never a name or number of a person: staff stand under their id, principals not at all.
 *
 * | fact | subject | told |
 * |---|---|---|
 * | `body.settled` | body | a body was written from the lawbook, new or changed |
 * | `staff.added` | staff | the system administrator entered a member of staff |
 * | `post.held`, `post.left` | post | the security administrator appointed; the holding ended |
 * | `absence.recorded`, `absence.ended` | post | the holder is away (who stands in follows); is back early |
 * | `window.opened`, `window.closed` | window | |
 * | `mandate.given`, `.checked`, `.used`, `.revoked` | mandate | |
 * | `divisions.imported` | divisions | real divisions were brought in |
 */
export type OrganisationsFact =
  | 'body.settled'
  | 'staff.added'
  | 'post.held'
  | 'post.left'
  | 'absence.recorded'
  | 'absence.ended'
  | 'window.opened'
  | 'window.closed'
  | 'mandate.given'
  | 'mandate.checked'
  | 'mandate.used'
  | 'mandate.revoked'
  | 'divisions.imported'

/** A fact of this area about a thing of a body; the kind of the subject is the first word of the fact. */
export function fact(type: OrganisationsFact, bodyId: number, id: string, data: FactData = {}): Fact {
  const kind = type.startsWith('absence.') ? 'post' : (type.split('.')[0] ?? type)
  return { type, bodyId, subject: { kind, id }, data }
}
