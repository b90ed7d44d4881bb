import type { Tx } from '#platform/db/tx.ts'
import { staffName } from '../../organisations/index.ts'
import { openSaid } from './add-entry.ts'
import type { PenaltyRef } from './case.ts'
import type { Entry } from './contract.ts'
import { penalties } from './penalty-cases.ts'

/** The file of a case (案卷) in order, its seals opened: for those who may read the case. */
export async function entriesOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<readonly Entry[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.entry')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .orderBy('no')
    .execute()
  const names = new Map<string, string | null>()
  for (const { by_staff } of rows)
    if (by_staff) names.set(by_staff, names.get(by_staff) ?? (await staffName(tx, by_staff)))
  return rows.map((row) => {
    const said = openSaid(tx, id, row.sealed)
    return {
      ...{ no: row.no, kind: row.kind as Entry['kind'], on: row.on_day, at: row.at }, // only add-entry writes it
      ...{ byStaff: row.by_staff, byName: row.by_staff ? (names.get(row.by_staff) ?? null) : null },
      data: row.data as Entry['data'], // an object, written by add-entry
      said,
      file: row.file_digest ? { name: String(said['fileName'] ?? ''), digest: row.file_digest } : null,
    }
  })
}
