import type { Selectable, Updateable } from 'kysely'
import { must } from '#base/assert.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Frozen, FrozenCases, ReportLine, ReportRef, Sections, Stated } from './contract.ts'
import type { ReportsTables } from './tables.ts'

export type ReportRow = Selectable<ReportsTables['reports.report']>
export type ActKind = ReportsTables['reports.act']['kind']

/** The tables of this area in a transaction. */
export function reports(tx: Tx) {
  return tablesOf<ReportsTables>(tx)
}

/** Locks an edition until the end of the transaction; null: none is there. */
export async function lockReport(tx: Tx, { bodyId, id }: ReportRef): Promise<ReportRow | null> {
  const row = await reports(tx)
    .selectFrom('reports.report')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Writes what is new of an edition. */
export async function saveReport(
  tx: Tx,
  { body_id, id }: Pick<ReportRow, 'body_id' | 'id'>,
  set: Updateable<ReportsTables['reports.report']>,
): Promise<void> {
  await reports(tx).updateTable('reports.report').set(set).where('body_id', '=', body_id).where('id', '=', id).execute()
}

/** An edition for lists. */
export function lineOf(row: ReportRow): ReportLine {
  return {
    ...{ bodyId: row.body_id, id: row.id, year: row.year, edition: row.edition, scope: row.scope, state: row.state },
    ...{ revision: row.revision, publishedOn: row.published_on, correctedOn: row.corrected_on },
    correctedBecause: row.corrected_because,
  }
}

/** The frozen figures that hold of an edition. */
export async function frozenOf(tx: Tx, row: Pick<ReportRow, 'body_id' | 'id' | 'snapshot'>): Promise<Frozen> {
  const { figures } = await snapshotOf(tx, row, 'figures')
  return figures as Frozen // written by keepFrozen only
}

/** The cases behind them. */
export async function casesOf(tx: Tx, row: Pick<ReportRow, 'body_id' | 'id' | 'snapshot'>): Promise<FrozenCases> {
  const { cases } = await snapshotOf(tx, row, 'cases')
  return cases as FrozenCases // written by keepFrozen only
}

/** What the office wrote in the revision that holds, with the hash of the whole. */
export async function writtenOf(
  tx: Tx,
  { body_id, id, revision }: Pick<ReportRow, 'body_id' | 'id' | 'revision'>,
): Promise<{ readonly sections: Sections; readonly stated: Stated; readonly hash: string }> {
  const row = await reports(tx)
    .selectFrom('reports.text')
    .select(['sections', 'stated', 'hash'])
    .where('body_id', '=', body_id)
    .where('report_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  const { sections, stated, hash } = must(row, `revision ${revision} of report ${id}`)
  return { sections: sections as Sections, stated: stated as Stated, hash } // written by keepWritten only
}

async function snapshotOf(
  tx: Tx,
  { body_id, id, snapshot }: Pick<ReportRow, 'body_id' | 'id' | 'snapshot'>,
  column: 'figures' | 'cases',
): Promise<{ readonly figures?: unknown; readonly cases?: unknown }> {
  return reports(tx)
    .selectFrom('reports.snapshot')
    .select(column)
    .where('body_id', '=', body_id)
    .where('report_id', '=', id)
    .where('no', '=', snapshot)
    .executeTakeFirstOrThrow()
}
