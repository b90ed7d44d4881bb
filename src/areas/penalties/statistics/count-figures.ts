import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import { ruleOf } from '#law/book/book.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../../clocks/index.ts'
import { penalties } from '../cases/penalty-cases.ts'
import { publicationRule } from '../cases/published/publication-rule.ts'
import { cellFigures } from './cell-figures.ts'
import { countTimes } from './count-times.ts'
import { groupFigures } from './group-figures.ts'
import { type PastDecision, pastDecisionsOf } from './past-decision.ts'
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
  const { calendar } = lawbook()
  const days = await publishedWithin(tx, all)
  const counting = { today: tx.today, calendar, within: (hash: string) => must(days.get(hash), hash) }
  const groups = groupFigures(all, counting).map((row) => ({ ...row, standard_id: standardId }))
  const cells = cellFigures(all).map((row) => ({ ...row, standard_id: standardId }))
  const warnings = (await warningsOf(tx, all)).map((row) => ({ ...row, standard_id: standardId }))
  if (groups.length > 0) await penalties(tx).insertInto('penalties.figure').values(groups).execute()
  if (cells.length > 0) await penalties(tx).insertInto('penalties.cell_figure').values(cells).execute()
  if (warnings.length > 0) await penalties(tx).insertInto('penalties.warning').values(warnings).execute()
}

/** Working days within which decisions by each edition are published, by its hash (`lawbook/limits/penalties.yaml`). */
async function publishedWithin(tx: Tx, all: readonly PastDecision[]): Promise<ReadonlyMap<string, number>> {
  const days = new Map<string, number>()
  for (const { hash } of all) {
    if (days.has(hash)) continue
    const rule = await publicationRule(tx, { hash })
    days.set(hash, must(ruleOf(lawbook(), rule).amount, `the amount of ${rule}`))
  }
  return days
}
