import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { logLines } from './log.ts'

const ALL = { bodyId: null, year: null, words: null }

/** The addresses of answered requests in the public log, the newest reply first; and how many there are in all. */
export async function logAddresses(
  tx: Tx,
  part: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: readonly { readonly path: string; readonly changedOn: Day }[] }> {
  const { rows, total } = await logLines(tx, ALL, part)
  return {
    total,
    rows: rows.map(({ number, repliedOn }) => ({ path: `/requests/log/${number}`, changedOn: repliedOn })),
  }
}
