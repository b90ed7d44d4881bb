import type { Selectable } from 'kysely'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { ClockEvent, ClockOwner } from './contract.ts'
import type { ClocksTables } from './tables.ts'

/** A clock as it is stored. True of it are rule, limit and events; state, due day and light are copies for lists. */
export type ClockRow = Selectable<ClocksTables['clocks.clock']>

/** The tables of this area in a transaction. */
export function clocks(tx: Tx) {
  return tablesOf<ClocksTables>(tx)
}

/** The events of a stored clock: written only by the verbs of this area. */
export function eventsOf(row: Pick<ClockRow, 'events'>): readonly ClockEvent[] {
  return row.events as readonly ClockEvent[]
}

/** Locks the clocks of an owner that are not stopped, those of some rules where given, in a fixed order. */
export async function lockOpenClocks(
  tx: Tx,
  bodyId: number,
  owner: ClockOwner,
  rules?: readonly string[],
): Promise<readonly ClockRow[]> {
  const rows = await clocks(tx)
    .selectFrom('clocks.clock')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('owner_kind', '=', owner.kind)
    .where('owner_id', '=', owner.id)
    .where('stopped_on', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rules ? rows.filter(({ rule }) => rules.includes(rule)) : rows
}
