import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { FeesTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function fees(tx: Tx) {
  return tablesOf<FeesTables>(tx)
}
