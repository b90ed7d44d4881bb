import { type Selectable, sql } from 'kysely'
import { dayOfInstant } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { FactData, FactValue, RecordedFact } from './fact.ts'
import type { JournalTables } from './tables.ts'

/** The facts of one thing, in the order in which they were recorded. */
export async function factsOf(
  tx: Tx,
  bodyId: number,
  subject: { readonly kind: string; readonly id: string },
): Promise<readonly RecordedFact[]> {
  const rows = await tablesOf<JournalTables>(tx)
    .selectFrom('journal.fact')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('seq')
    .execute()
  return rows.map(factOfRow)
}

/**
 * One field of the data of the facts of many things, in the order in which they were recorded; facts without the field
 * are left out. For jobs: one query, and nothing else of a fact is read.
 */
export async function dataOf(
  tx: Tx,
  bodyId: number,
  kind: string,
  ids: readonly string[],
  field: string,
): Promise<ReadonlyMap<string, readonly FactValue[]>> {
  const rows = await tablesOf<JournalTables>(tx)
    .selectFrom('journal.fact')
    .select(['subject_id', sql<FactValue>`data->${field}::text`.as('value')])
    .where('body_id', '=', bodyId)
    .where('subject_kind', '=', kind)
    .where(sql`subject_id`, '=', sql`any(${ids}::text[])`)
    .where(sql<boolean>`data ? ${field}`)
    .orderBy('subject_id')
    .orderBy('seq')
    .execute()
  const found = new Map<string, FactValue[]>()
  for (const { subject_id, value } of rows) {
    const values = found.get(subject_id)
    if (values) values.push(value)
    else found.set(subject_id, [value])
  }
  return found
}

/** A row of the journal as a fact. */
export function factOfRow(row: Selectable<JournalTables['journal.fact']>): RecordedFact {
  return {
    id: row.id,
    seq: Number(row.seq),
    type: row.type,
    bodyId: row.body_id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    data: row.data as FactData, // written by record() and never changed since
    at: row.at,
    on: dayOfInstant(row.at),
    by: { kind: row.by_kind, id: row.by_id, post: row.by_post },
  }
}
