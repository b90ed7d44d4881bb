import type { Tx } from '#platform/db/tx.ts'
import { latestOn } from './powers.ts'

/** The power that is meant by its own id, or by the id of the item one applies for under it; null where there is none. */
export async function powerIdOf(tx: Tx, asked: string): Promise<string | null> {
  const rows = await latestOn(tx, tx.today)
    .selectFrom('latest')
    .select('power_id')
    .where((eb) => eb.or([eb('power_id', '=', asked), eb('item_id', '=', asked)]))
    .orderBy((eb) => eb('power_id', '=', asked), 'desc')
    .limit(1)
    .execute()
  return rows[0]?.power_id ?? null
}
