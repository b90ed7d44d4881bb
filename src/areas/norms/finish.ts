import { sql, type Updateable } from 'kysely'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Norm, NormRef, Verb } from './contract.ts'
import { fact } from './facts.ts'
import { norms } from './norm-rows.ts'
import type { NormsTables } from './tables.ts'

/** What an act leaves behind: what changes in the row, what the file and the journal say. */
export interface Finished {
  readonly changes: Updateable<NormsTables['norms.document']>
  readonly data: FactData
  readonly note: string
}

/** What every verb on a document answers. */
export type Done = { readonly version: number }

/** How a verb ends: the row, its paper in the file, its one fact. */
export async function finish(tx: Tx, by: Actor, found: Norm, verb: Verb, of: Finished): Promise<Outcome<Done>> {
  const version = found.version + 1
  await norms(tx)
    .updateTable('norms.document')
    .set({ ...of.changes, version })
    .where('body_id', '=', found.bodyId)
    .where('id', '=', found.id)
    .execute()
  await addAct(tx, by, found, { kind: verb, data: of.data, note: of.note })
  await record(tx, by, fact(`norm.${verb}`, found, of.data))
  return done({ version })
}

/** Puts a paper into the file of a document. */
export async function addAct(
  tx: Tx,
  by: Actor,
  { bodyId, id }: NormRef,
  { kind, data, note }: { readonly kind: Verb | 'draft'; readonly data: FactData; readonly note: string },
): Promise<void> {
  await norms(tx)
    .insertInto('norms.act')
    .values((eb) => ({
      ...{ body_id: bodyId, document_id: id, kind, on_day: tx.today, at: tx.at, data: JSON.stringify(data), note },
      no: eb
        .selectFrom('norms.act as a')
        .select(sql<number>`coalesce(max(a.no), 0) + 1`.as('no'))
        .where('a.body_id', '=', bodyId)
        .where('a.document_id', '=', id),
      by_staff: by.kind === 'officer' ? by.staffId : null,
    }))
    .execute()
}
