import { addDays, instantAt } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { catalogue } from '../open.ts'
import { CHECKED_DAYS } from './contract.ts'

/** Forgets tables nothing was made of: what stood in their rows is kept for no purpose any more (个人信息保护法 §19). */
export async function forgetChecked(tx: Tx): Promise<void> {
  const before = instantAt(addDays(tx.today, -CHECKED_DAYS), '00:00')
  const old = await catalogue(tx)
    .selectFrom('catalogue.import')
    .select(['body_id', 'id'])
    .where('state', '=', 'checked')
    .where('read_at', '<', before)
    .forUpdate()
    .execute()
  for (const { body_id, id } of old) {
    await catalogue(tx)
      .deleteFrom('catalogue.import_row')
      .where('body_id', '=', body_id)
      .where('import_id', '=', id)
      .execute()
    await catalogue(tx).deleteFrom('catalogue.import').where('body_id', '=', body_id).where('id', '=', id).execute()
  }
}
