import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../../clocks/index.ts'
import { penalties } from '../cases/penalty-cases.ts'
import { cellFigures } from './cell-figures.ts'
import { countTimes } from './count-times.ts'
import { groupFigures } from './group-figures.ts'
import { pastDecisionsOf } from './past-decision.ts'
import { warningsOf } from './warnings.ts'

/**
 * Counts anew every violation and body on which something happened, and nothing else. A job: what pages read is a row a
 * cell and a quarter, however many decisions there are. A violation is read as a whole, since its dispersion is.
 */
export async function countFigures(tx: Tx): Promise<Outcome<{ counted: number }>> {
  const due = await penalties(tx).deleteFrom('penalties.count_due').returning(['body_id', 'standard_id']).execute()
  const standards = [...new Set(due.map(({ standard_id }) => standard_id))]
  for (const standardId of standards) await countStandard(tx, standardId)
  for (const bodyId of new Set(due.map(({ body_id }) => body_id))) await countTimes(tx, bodyId)
  return done({ counted: standards.length })
}

async function countStandard(tx: Tx, standardId: string): Promise<void> {
  const all = await pastDecisionsOf(tx, standardId)
  for (const table of ['penalties.figure', 'penalties.cell_figure', 'penalties.warning'] as const)
    await penalties(tx).deleteFrom(table).where('standard_id', '=', standardId).execute()
  const calendar = lawbook().calendar
  const groups = groupFigures(all, tx.today, calendar).map((row) => ({ ...row, standard_id: standardId }))
  const cells = cellFigures(all).map((row) => ({ ...row, standard_id: standardId }))
  const warnings = (await warningsOf(tx, all)).map((row) => ({ ...row, standard_id: standardId }))
  if (groups.length > 0) await penalties(tx).insertInto('penalties.figure').values(groups).execute()
  if (cells.length > 0) await penalties(tx).insertInto('penalties.cell_figure').values(cells).execute()
  if (warnings.length > 0) await penalties(tx).insertInto('penalties.warning').values(warnings).execute()
}
