import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { listNorms } from './list-norms.ts'

const ALL = { words: null, bodyId: null, year: null, state: null }

/** The addresses of issued documents, the newest first, each with its day of issue; and how many there are in all. */
export async function normAddresses(
  tx: Tx,
  part: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: readonly { readonly path: string; readonly changedOn: Day }[] }> {
  const { rows, total } = await listNorms(tx, ALL, part)
  return { total, rows: rows.map(({ address, issuedOn }) => ({ path: address, changedOn: issuedOn })) }
}
