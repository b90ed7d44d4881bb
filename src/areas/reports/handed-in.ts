import type { Tx } from '#platform/db/tx.ts'
import type { ReportDocument } from './contract.ts'
import { documentOf } from './document.ts'
import { frozenOf, reports, writtenOf } from './report-rows.ts'

/** The reports on a year that these bodies handed in or published, and did not take back by a correction; one a body. */
export async function handedIn(
  tx: Tx,
  bodies: readonly { readonly id: number }[],
  year: number,
): Promise<readonly { readonly document: ReportDocument; readonly hash: string }[]> {
  if (bodies.length === 0) return []
  const rows = await reports(tx)
    .selectFrom('reports.report')
    .selectAll()
    .where('year', '=', year)
    .where('state', 'in', ['submitted', 'published'])
    .where(
      'body_id',
      'in',
      bodies.map(({ id }) => id),
    )
    .orderBy('body_id')
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const { hash, ...written } = await writtenOf(tx, row)
      return { document: documentOf(row, await frozenOf(tx, row), written), hash }
    }),
  )
}
