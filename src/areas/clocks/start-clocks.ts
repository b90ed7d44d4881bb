import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { clocks } from './clocks.ts'
import type { ClockEvent, ClockOwner, ClockView } from './contract.ts'
import { fact } from './facts.ts'
import { copyOf, limitOf, viewOf } from './reckon.ts'

/** A clock to be started: its rule and the events known so far; a limit of the item's own is a field of the first. */
export interface NewClock {
  readonly rule: string
  /** Law and article of a limit that is not the rule's own, as printed. */
  readonly article?: string
  readonly events: readonly [ClockEvent, ...ClockEvent[]]
}

/** Starts clocks of one owner, all in one statement, and tells of each. Gives them as they stand today. */
export async function startClocks(
  tx: Tx,
  by: Actor,
  bodyId: number,
  owner: ClockOwner,
  starts: readonly NewClock[],
): Promise<readonly ClockView[]> {
  return startClocksOfMany(
    tx,
    by,
    bodyId,
    starts.map((start) => ({ ...start, owner })),
  )
}

/** The same for clocks of several owners. Trap: a statement holds some three thousand of them, no more. */
export async function startClocksOfMany(
  tx: Tx,
  by: Actor,
  bodyId: number,
  starts: readonly (NewClock & { readonly owner: ClockOwner })[],
): Promise<readonly ClockView[]> {
  if (starts.length === 0) return []
  const rows = starts.map((start) => {
    const { rule, events, owner } = start
    const truth = {
      ...{ body_id: bodyId, id: newId(tx), owner_kind: owner.kind, owner_id: owner.id, rule },
      article: start.article ?? null,
      ...{ events, started_on: events[0].date, stopped_on: null, recorded_at: tx.at },
    }
    return { ...truth, ...limitOf(truth, tx.today), ...copyOf({ ...truth, light: 'normal' }, tx.today) }
  })
  await clocks(tx)
    .insertInto('clocks.clock')
    .values(rows.map((row) => ({ ...row, events: JSON.stringify(row.events) })))
    .execute()
  for (const row of rows) {
    const told = { due: row.due_on, event: row.events[0].type, on: row.started_on, provisional: row.provisional }
    await record(tx, by, fact('clock.started', row, told))
  }
  return rows.map((row) => viewOf(row, tx.today))
}
