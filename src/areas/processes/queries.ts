import type { ExpressionBuilder, Selectable } from 'kysely'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { ChartEdition, ChartName, ChartRef, EditionLine } from './contract.ts'
import { knownChart } from './known-chart.ts'
import type { ProcessesTables } from './tables.ts'

const WITHOUT_FILE = [
  ...(['body_id', 'chart_id', 'number', 'hash', 'note', 'in_force_from', 'in_force_to'] as const),
  ...(['drafted_by', 'approved_by', 'published_by', 'published_at'] as const),
] as const

/** A row of an edition without its file. */
export type EditionRow = Pick<Selectable<ProcessesTables['processes.edition']>, (typeof WITHOUT_FILE)[number]>
export type ApprovalRow = Selectable<ProcessesTables['processes.approval']>
export type DraftRow = Selectable<ProcessesTables['processes.draft']>

/** The tables of this area in a transaction. */
export function processes(tx: Tx) {
  return tablesOf<ProcessesTables>(tx)
}

/**
 * The edition of a chart that is in force on a day: what a case that begins that day is pinned to. Null: no such chart,
 * not yet, or no longer.
 */
export async function chartInForce(tx: Tx, chartId: string, day: Day): Promise<ChartName | null> {
  const row = await processes(tx)
    .selectFrom('processes.edition')
    .select(['number', 'hash'])
    .where('chart_id', '=', chartId)
    .where((eb) => inForceOn(eb, day))
    .executeTakeFirst()
  return row ? { chartId, number: row.number, hash: row.hash } : null
}

/** An edition by its name with its file, whatever came after it, or null. */
export async function findEdition(tx: Tx, { chartId, number }: ChartRef): Promise<ChartEdition | null> {
  const row = await processes(tx)
    .selectFrom('processes.edition')
    .select(WITHOUT_FILE)
    .where('chart_id', '=', chartId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return null
  const { chart, xml } = await knownChart(tx, row.hash)
  return { ...lineOf(row), chart, xml }
}

/** All editions of a chart, the newest first; none where there is no such chart. */
export async function editionsOf(tx: Tx, chartId: string): Promise<readonly EditionLine[]> {
  return (await editionRows(tx, chartId)).map(lineOf)
}

/** Locks the chart and gives its latest edition, or null; every verb that changes a chart begins here. */
export async function latestForUpdate(tx: Tx, chartId: string): Promise<EditionRow | null> {
  const chart = await processes(tx)
    .selectFrom('processes.chart')
    .select('id')
    .where('id', '=', chartId)
    .forUpdate()
    .executeTakeFirst()
  return chart ? must((await editionRows(tx, chartId))[0], `first edition of ${chartId}`) : null
}

/** The draft of a chart's next edition, or null. */
export async function findDraft(tx: Tx, chartId: string): Promise<DraftRow | null> {
  const row = await processes(tx)
    .selectFrom('processes.draft')
    .selectAll()
    .where('chart_id', '=', chartId)
    .executeTakeFirst()
  return row ?? null
}

/** Who approved exactly this revision of a draft, and when; null while nobody has. */
export async function findApproval(
  tx: Tx,
  draft: Pick<DraftRow, 'chart_id' | 'revision'>,
): Promise<ApprovalRow | null> {
  const row = await processes(tx)
    .selectFrom('processes.approval')
    .selectAll()
    .where('chart_id', '=', draft.chart_id)
    .where('revision', '=', draft.revision)
    .executeTakeFirst()
  return row ?? null
}

/** The condition that an edition is in force on a day. */
export function inForceOn(eb: ExpressionBuilder<ProcessesTables, 'processes.edition'>, day: Day) {
  return eb.and([eb('in_force_from', '<=', day), eb.or([eb('in_force_to', 'is', null), eb('in_force_to', '>', day)])])
}

async function editionRows(tx: Tx, chartId: string): Promise<readonly EditionRow[]> {
  return processes(tx)
    .selectFrom('processes.edition')
    .select(WITHOUT_FILE)
    .where('chart_id', '=', chartId)
    .orderBy('number', 'desc')
    .execute()
}

function lineOf(row: EditionRow): EditionLine {
  return {
    ...{ chartId: row.chart_id, number: row.number, hash: row.hash, bodyId: row.body_id, note: row.note },
    ...{ inForceFrom: row.in_force_from, inForceTo: row.in_force_to, publishedAt: row.published_at },
  }
}
