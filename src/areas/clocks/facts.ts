import type { Fact, FactData } from '#platform/journal/fact.ts'
import type { ClockRow } from './clocks.ts'

/**
 * What this area announces; the subject is the clock, in the journal of its owner's body.
 *
 * | fact | told |
 * |---|---|
 * | `clock.started` | rule, owner, first event, due day |
 * | `clock.paused`, `clock.resumed`, `clock.extended`, `clock.restarted` | the event, the due day before and after |
 * | `clock.stopped`, `clock.cancelled` | the day, and whether it was in time |
 * | `clock.turned` | which light, under which due day; once each |
 * | `clock.recomputed` | old and new due day and edition, when a calendar year was published |
 */
export type ClocksFact =
  | 'clock.started'
  | 'clock.paused'
  | 'clock.resumed'
  | 'clock.extended'
  | 'clock.restarted'
  | 'clock.stopped'
  | 'clock.cancelled'
  | 'clock.turned'
  | 'clock.recomputed'

/** A fact about a clock; rule and owner stand in every one. */
export function fact(
  type: ClocksFact,
  row: Pick<ClockRow, 'body_id' | 'id' | 'rule' | 'owner_kind' | 'owner_id'>,
  data: FactData,
): Fact {
  const whose = { rule: row.rule, ownerKind: row.owner_kind, owner: row.owner_id }
  return { type, bodyId: row.body_id, subject: { kind: 'clock', id: row.id }, data: { ...whose, ...data } }
}
