import { yearOf } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { reportDue } from '#law/requests/report/report-due.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor, Machine } from '#platform/signin/actor.ts'
import { lawbook } from '../clocks/index.ts'
import { beginDuty } from './duties.ts'
import { scopeOf, whoReports } from './who-reports.ts'

const BY: Machine = { kind: 'machine', name: 'reports.duties' }

/**
 * Begins what every body owes on the year that ended last. What was due before today is not begun: of years before this
 * house kept the reports it knows nothing, and calls nobody late.
 */
export async function settleDuties(tx: Tx, by: Actor): Promise<Outcome<{ begun: number }>> {
  if (by.kind !== 'machine') return refuse({ code: 'reports.not-the-house', kind: 'forbidden' })
  const year = yearOf(tx.today) - 1
  let begun = 0
  for (const body of await whoReports(tx)) {
    const scope = scopeOf(body)
    const isPast = reportDue(scope, year, lawbook()).dueOn < tx.today
    if (!isPast && (await beginDuty(tx, by, { bodyId: body.id, year, scope }))) begun += 1
  }
  return done({ begun })
}

/** Every hour: from 1 January on the year before is owed. */
export async function renewDuties(tx: Tx): Promise<void> {
  await settleDuties(tx, BY)
}
