import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { SearchTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function search(tx: Tx) {
  return tablesOf<SearchTables>(tx)
}
