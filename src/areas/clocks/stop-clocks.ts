import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { clocks, eventsOf, lockOpenClocks } from './clocks.ts'
import type { ClockEvent, ClockOwner, ClockView } from './contract.ts'
import { fact } from './facts.ts'
import { copyOf, viewOf } from './reckon.ts'

/**
 * Stops the open clocks of an owner (of some rules where given) by the event their rule names: what they measure was
 * done on that day, in time or not, or need not be done any more (`withdrawn`, `terminated`). Gives the stopped clocks.
 */
export async function stopClocks(
  tx: Tx,
  by: Actor,
  bodyId: number,
  owner: ClockOwner,
  event: ClockEvent,
  rules?: readonly string[],
): Promise<readonly ClockView[]> {
  const rows = await lockOpenClocks(tx, bodyId, owner, rules)
  const views: ClockView[] = []
  for (const row of rows) {
    const stopped = { ...row, events: [...eventsOf(row), event], stopped_on: event.date }
    const copy = copyOf(stopped, tx.today)
    await clocks(tx)
      .updateTable('clocks.clock')
      .set({ ...copy, stopped_on: event.date, events: JSON.stringify(stopped.events) })
      .where('body_id', '=', row.body_id)
      .where('id', '=', row.id)
      .execute()
    const told = { event: event.type, on: event.date, due: copy.due_on }
    const late = copy.due_on !== null && event.date > copy.due_on
    const type = copy.state === 'cancelled' ? 'clock.cancelled' : 'clock.stopped'
    await record(tx, by, fact(type, row, { ...told, late }))
    views.push(viewOf({ ...stopped, ...copy }, tx.today))
  }
  return views
}
