import type { Selectable } from 'kysely'
import { dayOfInstant } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { FactData, RecordedFact } from './fact.ts'
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
