import { checkFigures } from '#law/requests/report/check-figures.ts'
import type { Figures } from '#law/requests/report/figures.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Deviation, ReportDocument } from './contract.ts'
import { documentOf } from './document.ts'
import { frozenOf, type ReportRow, reports, writtenOf } from './report-rows.ts'

/** A report as it stands now, and what of it has to be explained before it can be signed. */
export async function checked(
  tx: Tx,
  row: ReportRow,
): Promise<{ readonly document: ReportDocument; readonly hash: string; readonly deviations: readonly Deviation[] }> {
  const { hash, ...written } = await writtenOf(tx, row)
  const document = documentOf(row, await frozenOf(tx, row), written)
  return { document, hash, deviations: deviationsOf(document, await figuresBefore(tx, row)) }
}

/** The identities that do not hold, held against the report of the year before, and the cells nobody counts. */
function deviationsOf({ figures, unknown }: ReportDocument, before: Figures | null): readonly Deviation[] {
  const findings = checkFigures(figures, { before, makesRules: false })
  return [
    ...findings.map((found) => ({ ...found, kind: 'finding' as const, key: `${found.code} ${found.cells[0]}` })),
    ...unknown.map((key) => ({
      ...{ key: `unknown ${key}`, kind: 'unknown' as const, code: 'unknown', stands: 0, reckoned: 0 },
      cells: [`二/${key}` as const],
    })),
  ]
}

/** The figures that were published for the year before; null: none were, here. */
async function figuresBefore(tx: Tx, { body_id, year }: ReportRow): Promise<Figures | null> {
  const row = await reports(tx)
    .selectFrom('reports.report')
    .selectAll()
    .where('body_id', '=', body_id)
    .where('year', '=', year - 1)
    .where('published_on', 'is not', null)
    .orderBy('edition', 'desc')
    .executeTakeFirst()
  return row ? documentOf(row, await frozenOf(tx, row), await writtenOf(tx, row)).figures : null
}
