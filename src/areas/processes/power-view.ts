import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { bodyNamer } from './body-names.ts'
import type { PowerChange, PowerView } from './contract.ts'
import { deviationOfPower } from './deviations.ts'
import { powersOn } from './powers.ts'
import { chartInForce, processes } from './queries.ts'

/** Everything public about one power as it is on a day, or null where it is not on the list by then. */
export async function powerView(tx: Tx, id: string, day: Day): Promise<PowerView | null> {
  const [row] = await powersOn(tx, day, id)
  if (!row) return null
  const { says, body_id: bodyId, state, since } = row
  const nameOf = await bodyNamer(tx)
  return {
    ...says,
    ...{ bodyId, body: nameOf(says.body, bodyId), answers: says.body, state, since },
    chartInForce: says.chart === null ? null : await chartInForce(tx, says.chart, day),
    changes: await changeLog(tx, { id }),
    deviation: await deviationOfPower(tx, says),
  }
}

/** The public change log, the newest first. Of one power, or of all recorded before a moment, for the next page. */
export async function changeLog(
  tx: Tx,
  { id, before, limit = 200 }: { readonly id?: string; readonly before?: string; readonly limit?: number },
): Promise<readonly PowerChange[]> {
  const rows = await processes(tx)
    .selectFrom('processes.power_change')
    .select(['power_id', 'code', 'kind', 'from_on', 'reason', 'recorded_at', sql<Text>`says->'name'`.as('name')])
    .$if(id !== undefined, (q) => q.where('power_id', '=', id ?? ''))
    .$if(before !== undefined, (q) => q.where('recorded_at', '<', sql<never>`${before}::timestamptz`))
    .orderBy('recorded_at', 'desc')
    .orderBy('power_id')
    .orderBy('no', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...{ powerId: row.power_id, code: row.code, name: row.name, kind: row.kind, from: row.from_on },
    ...{ reason: row.reason, recordedAt: row.recorded_at },
  }))
}
