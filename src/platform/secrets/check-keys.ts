import { type Tx, tablesOf } from '../db/tx.ts'
import { type Keys, KeysRefused } from './keys.ts'
import type { SecretsTables } from './tables.ts'

/** Refuses keys under which this database cannot be read: one that is missing, or another one under the same name. */
export async function checkKeys(tx: Tx, keys: Keys): Promise<void> {
  const q = tablesOf<SecretsTables>(tx)
  for (const { id, fingerprint } of keys.all)
    await q
      .insertInto('secrets.key')
      .values({ id, fingerprint, first_used_at: tx.at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  for (const used of await q.selectFrom('secrets.key').selectAll().execute())
    if (!keys.all.some(({ id, fingerprint }) => id === used.id && fingerprint === used.fingerprint))
      throw new KeysRefused(
        `The database holds values sealed with key ${used.id}, which is not the one here. Bring back keys/master.key or GONGKAI_KEY.`,
      )
}
