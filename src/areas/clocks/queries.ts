import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type ClockRow, clocks } from './clocks.ts'
import type { ClockView } from './contract.ts'
import { viewOf } from './reckon.ts'

/** Owners of one kind within one body. */
export interface Owners {
  readonly bodyId: number
  readonly kind: string
  readonly ids: readonly string[]
}

/**
 * The clocks of several owners, oldest first, computed for the day of the transaction: owner id → clocks. With
 * `derivation`, each explains every day; leave it out for lists.
 */
export async function clocksOf(
  tx: Tx,
  { bodyId, kind, ids }: Owners,
  more: { readonly derivation?: boolean; readonly openOnly?: boolean } = {},
): Promise<ReadonlyMap<string, readonly ClockView[]>> {
  if (ids.length === 0) return new Map()
  const rows = await clocks(tx)
    .selectFrom('clocks.clock')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('owner_kind', '=', kind)
    .where('owner_id', 'in', ids)
    .$if(more.openOnly === true, (q) => q.where('stopped_on', 'is', null))
    .orderBy('id')
    .execute()
  return grouped(rows, tx.today, more.derivation === true)
}

function grouped(
  rows: readonly ClockRow[],
  today: Day,
  derivation: boolean,
): ReadonlyMap<string, readonly ClockView[]> {
  const found = new Map<string, ClockView[]>()
  for (const row of rows) {
    const views = found.get(row.owner_id) ?? []
    views.push(viewOf(row, today, derivation))
    found.set(row.owner_id, views)
  }
  return found
}
