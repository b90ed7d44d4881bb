import type { Selectable } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltiesTables } from '../tables.ts'
import type { Adoption } from './contract.ts'
import { penalties } from './queries.ts'

/** How bodies use standards on a day: for each body and standard the last word that began by it. */
export async function adoptionsOn(tx: Tx, day: Day, standardId?: string): Promise<readonly Adoption[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.adoption')
    .selectAll()
    .distinctOn(['standard_id', 'body_id'])
    .where('from_on', '<=', day)
    .$if(standardId !== undefined, (q) => q.where('standard_id', '=', standardId ?? ''))
    .orderBy('standard_id')
    .orderBy('body_id')
    .orderBy('no', 'desc')
    .execute()
  return rows.map(adoptionOf)
}

function adoptionOf(row: Selectable<PenaltiesTables['penalties.adoption']>): Adoption {
  return {
    ...{ standardId: row.standard_id, bodyId: row.body_id, state: row.state, from: row.from_on, reason: row.reason },
    places: row.places as readonly number[], // written by adopt-standard.ts only
    byStandard: row.by_standard,
  }
}
