import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { powerFact } from './facts.ts'
import type { NewPower, PowerChangeKind, PowerState } from './power.ts'
import { processes } from './queries.ts'

/** A change of a power that has been checked. `no`: the next number of its log; 1 puts it on the list. */
export interface CheckedChange {
  readonly power: NewPower
  readonly bodyId: number
  readonly no: number
  readonly kind: PowerChangeKind
  readonly state: PowerState
  readonly from: Day
  readonly reason: string | null
}

/** Rows in one statement; a statement holds at most 65,535 values. */
const AT_ONCE = 500

/** Writes changes into the log and tells of each. */
export async function recordChanges(tx: Tx, by: Actor, changes: readonly CheckedChange[]): Promise<void> {
  for (let i = 0; i < changes.length; i += AT_ONCE) await write(tx, by, changes.slice(i, i + AT_ONCE))
  for (const { power, bodyId, no, kind, from } of changes)
    await record(tx, by, powerFact(bodyId, power.id, { change: kind, no, from }))
}

async function write(tx: Tx, by: Actor, changes: readonly CheckedChange[]): Promise<void> {
  const added = changes.filter(({ no }) => no === 1)
  if (added.length > 0)
    await processes(tx)
      .insertInto('processes.power')
      .values(added.map(({ power, bodyId }) => ({ body_id: bodyId, id: power.id, listed_at: tx.at })))
      .execute()
  await processes(tx)
    .insertInto('processes.power_change')
    .values(
      changes.map(({ power, bodyId, no, kind, state, from, reason }) => ({
        ...{ body_id: bodyId, power_id: power.id, no, kind, state, from_on: from, reason, recorded_at: tx.at },
        ...{ code: power.code, power_kind: power.kind, chart_id: power.chart, item_id: power.item },
        says: JSON.stringify(power),
        changed_by: by.kind === 'officer' ? by.staffId : null,
      })),
    )
    .execute()
}
