import { day } from '#base/days.ts'
import { type Reporter, reportDue } from '#law/requests/report/report-due.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { lawbook, startClocks, stopClocks } from '../clocks/index.ts'
import { fact } from './facts.ts'
import { reports } from './report-rows.ts'

/** A report that is owed. */
export interface Owed {
  readonly bodyId: number
  readonly year: number
  readonly scope: Reporter
}

/** Begins a duty and its clock; one that is there already stays as it is. Answers whether it began. */
export async function beginDuty(tx: Tx, by: Actor, { bodyId, year, scope }: Owed): Promise<boolean> {
  const id = newId(tx)
  const begun = await reports(tx)
    .insertInto('reports.duty')
    .values({ body_id: bodyId, id, year, scope })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun) return false
  const { ruleId, dueOn } = reportDue(scope, year, lawbook())
  const event = { type: 'report_year', date: day(`${year}-12-31`), year }
  await startClocks(tx, by, bodyId, ownerOf(id), [{ rule: ruleId, events: [event] }])
  await record(tx, by, fact('report.owed', { bodyId, id }, { year, scope, due: dueOn }))
  return true
}

/** The first edition is published: the duty is met today, in time or not, and the clock stops. Met before, nothing happens. */
export async function meetDuty(tx: Tx, by: Actor, bodyId: number, year: number): Promise<void> {
  const met = await reports(tx)
    .updateTable('reports.duty')
    .set({ published_on: tx.today })
    .where('body_id', '=', bodyId)
    .where('year', '=', year)
    .where('published_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (met) await stopClocks(tx, by, bodyId, ownerOf(met.id), { type: 'published', date: tx.today })
}

/** The owner of a duty's clock. */
export function ownerOf(id: string): { readonly kind: string; readonly id: string } {
  return { kind: 'annual_report', id }
}
