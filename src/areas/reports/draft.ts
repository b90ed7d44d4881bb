import { sql } from 'kysely'
import { day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { REPORT_LIFE } from '#law/requests/report/life.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { findBody, isAskable } from '../organisations/index.ts'
import { whyNotStep } from './access.ts'
import { beginDuty } from './duties.ts'
import { firstSections } from './first-sections.ts'
import { freeze } from './freeze.ts'
import { openEdition } from './open-edition.ts'
import { reports } from './report-rows.ts'
import { scopeOf } from './who-reports.ts'

/**
 * What is nought by law: only provinces, and cities with districts, may make rules (立法法 §91, §93), and this is the
 * house of a county.
 */
const NO_RULES = { rulesIssued: 0, rulesRepealed: 0, rulesValid: 0 } as const

/**
 * Begins the report of a body on a year that is over: its figures are frozen as they stand today, and the sections of text
 * drafted from them. Once a year; what is wrong in a draft is edited, what is wrong in a published report corrected.
 */
export async function draft(
  tx: Tx,
  by: Actor,
  { bodyId, year }: { readonly bodyId: number; readonly year: number },
): Promise<Outcome<{ id: string; edition: number }>> {
  const body = await findBody(tx, bodyId)
  if (!body || !isAskable(body)) return refuse({ code: 'reports.no-such-body', kind: 'missing' })
  const notHis = await whyNotStep(tx, by, bodyId, 'draft')
  if (notHis) return refuse(notHis)
  const { article } = REPORT_LIFE.draft
  if (tx.today <= day(`${year}-12-31`))
    return refuse({ code: 'reports.year-not-over', kind: 'conflict', article, facts: { year } })
  if (await isThere(tx, bodyId, year))
    return refuse({ code: 'reports.there-is-one', kind: 'conflict', facts: { year } })

  const scope = scopeOf(body)
  await beginDuty(tx, by, { bodyId, year, scope })
  const counted = await freeze(tx, { bodyId, year, scope })
  const sections = firstSections(year, scope, counted.frozen)
  return done(
    await openEdition(tx, by, { bodyId, year, scope, edition: 1 }, { ...counted, sections, stated: NO_RULES }),
  )
}

/** Whether it was begun; whoever begins the same one at this moment waits for the answer. */
async function isThere(tx: Tx, bodyId: number, year: number): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`report ${bodyId} ${year}`}, 0))`.execute(tx.kysely)
  const row = await reports(tx)
    .selectFrom('reports.report')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row !== undefined
}
