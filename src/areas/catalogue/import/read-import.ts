import { done, type Outcome, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotImport } from '../access.ts'
import { fact } from '../facts.ts'
import { catalogue } from '../open.ts'
import { type CheckedRow, checkRows, type TableInput } from './check-rows.ts'

/**
 * Somebody of the body sends a table of entries. It is read row by row and kept with what can become of each row; no entry
 * is made. The file itself is not kept, and of one that is refused nothing is.
 */
export async function readImport(tx: Tx, by: Actor, input: TableInput): Promise<Outcome<{ id: string }>> {
  const { bodyId } = input
  const no = whyNotImport(by, bodyId)
  if (no) return refuse(no)
  const id = newId(tx)
  const readBy = by.kind === 'officer' ? by.staffId : null
  await catalogue(tx)
    .insertInto('catalogue.import')
    .values({ body_id: bodyId, id, name: input.name, read_by: readBy, read_at: tx.at, ignored: '[]' })
    .execute()
  const counts = { fit: 0, faulty: 0, there: 0 }
  let ignored: readonly string[] = []
  for await (const batch of checkRows(tx, input)) {
    if (!batch.ok) return batch
    for (const { state } of batch.value.rows) counts[state] += 1
    ignored = batch.value.ignored
    await keep(tx, bodyId, id, batch.value.rows)
  }
  if (counts.fit + counts.faulty + counts.there === 0) return refuse({ code: 'catalogue.no-rows', kind: 'invalid' })
  if (ignored.length > 0)
    await catalogue(tx)
      .updateTable('catalogue.import')
      .set({ ignored: JSON.stringify(ignored) })
      .where('body_id', '=', bodyId)
      .where('id', '=', id)
      .execute()
  await record(tx, by, fact('import.read', { bodyId, id }, counts))
  return done({ id })
}

async function keep(tx: Tx, bodyId: number, importId: string, rows: readonly CheckedRow[]): Promise<void> {
  await catalogue(tx)
    .insertInto('catalogue.import_row')
    .values(
      rows.map(({ line, state, standardId, title, content, mark, faults, disclosureId }) => ({
        ...{ body_id: bodyId, import_id: importId, line, state, standard_id: standardId, title, mark },
        ...{ content: content && JSON.stringify(content), faults: JSON.stringify(faults), disclosure_id: disclosureId },
      })),
    )
    .execute()
}
