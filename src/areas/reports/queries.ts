import type { Day } from '#base/days.ts'
import type { Reporter } from '#law/requests/report/report-due.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import { type Actor, VISITOR } from '#platform/signin/actor.ts'
import { narrowReports } from './access.ts'
import type { Explained, Frozen, ReportDocument, ReportLine } from './contract.ts'
import { documentOf } from './document.ts'
import { type ActKind, frozenOf, lineOf, type ReportRow, reports, writtenOf } from './report-rows.ts'

/** A report that is owed, as everybody may see it. */
export interface DutyLine {
  readonly bodyId: number
  readonly id: string
  readonly year: number
  readonly scope: Reporter
  readonly publishedOn: Day | null
}

/** Who owes a report on a year. */
export async function dutiesOfYear(tx: Tx, year: number): Promise<readonly DutyLine[]> {
  const rows = await reports(tx)
    .selectFrom('reports.duty')
    .selectAll()
    .where('year', '=', year)
    .where(withinSubsite(tx, 'body_id'))
    .orderBy('body_id')
    .execute()
  return rows.map(({ body_id, published_on, ...row }) => ({ ...row, bodyId: body_id, publishedOn: published_on }))
}

/** The years on which anything is owed or published, the newest first. */
export async function yearsKept(tx: Tx): Promise<readonly number[]> {
  const rows = await reports(tx)
    .selectFrom('reports.duty')
    .select('year')
    .union(reports(tx).selectFrom('reports.report').select('year').where('published_on', 'is not', null))
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** The editions an actor may see, of a year or of all, newest first within a body. */
export async function listReports(
  tx: Tx,
  actor: Actor,
  { year, bodies }: { readonly year?: number; readonly bodies?: readonly number[] },
): Promise<readonly ReportLine[]> {
  if (bodies?.length === 0) return []
  const rows = await reports(tx)
    .selectFrom('reports.report')
    .selectAll()
    .where(narrowReports(tx, actor))
    .$if(year !== undefined, (q) => q.where('year', '=', year ?? 0))
    .$if(bodies !== undefined, (q) => q.where('body_id', 'in', [...(bodies ?? [])]))
    .orderBy('year', 'desc')
    .orderBy('body_id')
    .orderBy('edition', 'desc')
    .execute()
  return rows.map(lineOf)
}

/** An edition of a body's year as an actor may see it; `edition` null: the newest that is published. Null: none. */
export async function findEdition(
  tx: Tx,
  actor: Actor,
  { bodyId, year, edition }: { readonly bodyId: number; readonly year: number; readonly edition: number | null },
): Promise<ReportRow | null> {
  const row = await reports(tx)
    .selectFrom('reports.report')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('year', '=', year)
    .where(narrowReports(tx, edition === null ? VISITOR : actor))
    .$if(edition !== null, (q) => q.where('edition', '=', edition ?? 0))
    .orderBy('edition', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** All that is read of an edition. `explained`: what the check found, with why; empty before it. */
export interface ReportView {
  readonly line: ReportLine
  readonly frozen: Frozen
  readonly document: ReportDocument
  readonly hash: string
  readonly explained: readonly Explained[]
}

/** An edition as it stands. */
export async function reportView(tx: Tx, row: ReportRow): Promise<ReportView> {
  const frozen = await frozenOf(tx, row)
  const { hash, ...written } = await writtenOf(tx, row)
  const last = (await actsOf(tx, row)).findLast(({ kind }) => kind === 'check')
  const isChecked = row.state !== 'data_frozen' && row.state !== 'drafted'
  const explained = (isChecked && (last?.data['explained'] as readonly Explained[])) || [] // written by check only
  return { line: lineOf(row), frozen, document: documentOf(row, frozen, written), hash, explained }
}

/** What was done with an edition. */
export interface ActLine {
  readonly no: number
  readonly kind: ActKind
  readonly on: Day
  readonly byStaff: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** What was done with an edition, in order. */
export async function actsOf(tx: Tx, { body_id, id }: Pick<ReportRow, 'body_id' | 'id'>): Promise<readonly ActLine[]> {
  const rows = await reports(tx)
    .selectFrom('reports.act')
    .selectAll()
    .where('body_id', '=', body_id)
    .where('report_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map(({ no, kind, on_day, by_staff, data }) => ({
    ...{ no, kind, on: on_day, byStaff: by_staff },
    data: data as ActLine['data'], // written by addAct only
  }))
}
