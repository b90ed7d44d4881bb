import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type ClockRow, clocks, eventsOf, lockOpenClocks } from './clocks.ts'
import type { ClockEvent, ClockOwner, ClockView } from './contract.ts'
import { type ClocksFact, fact } from './facts.ts'
import { copyOf, viewOf } from './reckon.ts'

/** What an event does to a clock; the owner says it, the derivation explains it. */
export type EventEffect = 'paused' | 'resumed' | 'extended' | 'restarted'

/**
 * Adds an event to the open clocks of an owner (of some rules where given): a pause, its end, an extension, a restart.
 * Events are only ever appended; the due day follows from all of them. Gives the clocks as they stand.
 */
export async function addClockEvent(
  tx: Tx,
  by: Actor,
  bodyId: number,
  owner: ClockOwner,
  effect: EventEffect,
  event: ClockEvent,
  rules?: readonly string[],
): Promise<readonly ClockView[]> {
  const rows = await lockOpenClocks(tx, bodyId, owner)
  const views: ClockView[] = []
  for (const row of rows) {
    const touched = rules === undefined || rules.includes(row.rule)
    views.push(touched ? await append(tx, by, row, effect, event) : viewOf(row, tx.today))
  }
  return views
}

async function append(tx: Tx, by: Actor, row: ClockRow, effect: EventEffect, event: ClockEvent): Promise<ClockView> {
  const events = [...eventsOf(row), event]
  const copy = copyOf({ ...row, events }, tx.today)
  await clocks(tx)
    .updateTable('clocks.clock')
    .set({ ...copy, events: JSON.stringify(events) })
    .where('body_id', '=', row.body_id)
    .where('id', '=', row.id)
    .execute()
  const type: ClocksFact = `clock.${effect}`
  await record(tx, by, fact(type, row, { event: event.type, on: event.date, before: row.due_on, after: copy.due_on }))
  return viewOf({ ...row, ...copy, events }, tx.today)
}
