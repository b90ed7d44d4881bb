import { activeOf, type FlowState } from '#law/flows/state.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RunOwner, RunView } from './contract.ts'
import { processes } from './queries.ts'

/** Where something stands on the chart it is pinned to, with all its stays in order; null where nothing runs. */
export async function runOf(tx: Tx, owner: RunOwner): Promise<RunView | null> {
  const row = await processes(tx)
    .selectFrom('processes.run')
    .selectAll()
    .where('body_id', '=', owner.bodyId)
    .where('owner_id', '=', owner.id)
    .where('owner_kind', '=', owner.kind)
    .executeTakeFirst()
  if (!row) return null
  const stays = await processes(tx)
    .selectFrom('processes.stay')
    .selectAll()
    .where('body_id', '=', owner.bodyId)
    .where('owner_id', '=', owner.id)
    .orderBy('no')
    .execute()
  return {
    owner,
    chart: { chartId: row.chart_id, number: row.number, hash: row.hash },
    power: row.power,
    active: row.ended_at === null ? activeOf(row.state as FlowState) : [], // written by this area only
    stays: stays.map((stay) => ({
      ...{ element: stay.element, enteredAt: stay.entered_at, leftAt: stay.left_at },
      ...{ usedDays: stay.used_days, limitDays: stay.limit_days, inTime: stay.in_time },
    })),
    ...{ begunAt: row.begun_at, endedAt: row.ended_at, endedBy: row.ended_by },
  }
}
