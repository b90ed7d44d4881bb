import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { DisclosureRef } from '../contract.ts'
import type { RowFault } from './contract.ts'

/** What became of a row. */
export interface Became {
  readonly line: number
  readonly state: 'drafted' | 'faulty' | 'there'
  readonly disclosureId: string | null
  readonly faults: readonly RowFault[]
}

/** Writes what became of rows, all in one statement; what they said stands in the drafts now. */
export async function saveRows(tx: Tx, { bodyId, id }: DisclosureRef, rows: readonly Became[]): Promise<void> {
  await sql`
    update catalogue.import_row r
    set state = b.state, disclosure_id = b.disclosure_id, faults = b.faults, content = null
    from jsonb_to_recordset(${JSON.stringify(rows.map(asRow))}::jsonb)
      as b (line int, state text, disclosure_id uuid, faults jsonb)
    where r.body_id = ${bodyId} and r.import_id = ${id} and r.line = b.line`.execute(tx.kysely)
}

function asRow({ line, state, disclosureId, faults }: Became) {
  return { line, state, disclosure_id: disclosureId, faults }
}
