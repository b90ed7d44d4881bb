import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotImport } from '../access.ts'
import type { DisclosureRef } from '../contract.ts'
import { fact } from '../facts.ts'
import { catalogue } from '../open.ts'
import { readLines } from './lines.ts'

/** `lines`: the rows that are to become drafts, as `2-40, 55`; null: all that are fit. */
export interface BeginImportInput {
  readonly ref: DisclosureRef
  readonly lines: string | null
}

/** The task that makes the next drafts of an import. */
export const IMPORT_TASK = 'catalogue.import'

/**
 * Somebody of the body says that rows become drafts, all that are fit or those named, faulty ones never. From then on they
 * do so by themselves, batch by batch; each row wholly or not at all. Whoever says it counts as their drafter. A command line that begins one may
 * draft on itself; where it is broken off, the house does what is left.
 */
export async function beginImport(
  tx: Tx,
  by: Actor,
  { ref, lines }: BeginImportInput,
): Promise<Outcome<{ id: string; chosen: number }>> {
  const { bodyId, id } = ref
  const row = await catalogue(tx)
    .selectFrom('catalogue.import')
    .select('state')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse({ code: 'catalogue.no-such-import', kind: 'missing' })
  const no = whyNotImport(by, bodyId)
  if (no) return refuse(no)
  if (row.state !== 'checked') return refuse({ code: 'catalogue.import-begun', kind: 'conflict' })
  const ranges = lines === null ? [] : readLines(lines)
  if (!ranges) return refuse({ code: 'catalogue.no-lines', kind: 'invalid' })

  const { numUpdatedRows } = await catalogue(tx)
    .updateTable('catalogue.import_row')
    .set({ state: 'chosen' })
    .where('body_id', '=', bodyId)
    .where('import_id', '=', id)
    .where('state', '=', 'fit')
    .$if(lines !== null, (q) => q.where((eb) => eb.or(ranges.map(([from, to]) => eb.between('line', from, to)))))
    .executeTakeFirst()
  const chosen = Number(numUpdatedRows)
  if (chosen === 0) return refuse({ code: 'catalogue.nothing-to-import', kind: 'invalid' })
  await catalogue(tx)
    .updateTable('catalogue.import')
    .set({ state: 'running', begun_by: by.kind === 'officer' ? by.staffId : null, begun_at: tx.at })
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .execute()
  await record(tx, by, fact('import.begun', ref, { chosen }))
  await enqueue(tx, { kind: IMPORT_TASK, bodyId, data: { id } })
  return done({ id, chosen })
}
