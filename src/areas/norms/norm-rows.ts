import type { Selectable } from 'kysely'
import { must } from '#base/assert.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Norm, NormRef } from './contract.ts'
import type { NormsTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function norms(tx: Tx) {
  return tablesOf<NormsTables>(tx)
}

/** A document from its row. */
export function normOf(row: Selectable<NormsTables['norms.document']>): Norm {
  const { in_force_from, valid_to, repealed_on, replaced_on, replaces_body, replaces } = row
  return {
    ...{ bodyId: row.body_id, id: row.id, serial: row.serial, step: row.state, kind: row.kind, title: row.title },
    ...{ jointWith: row.joint_with, textAt: row.text_at, number: row.number, issuedOn: row.issued_on },
    days: in_force_from &&
      valid_to && { inForceFrom: in_force_from, validTo: valid_to, repealedOn: repealed_on, replacedOn: replaced_on },
    repealedBecause: row.repealed_because,
    replaces: replaces_body !== null && replaces !== null ? { bodyId: replaces_body, id: replaces } : null,
    ...{ explainedAt: row.explained_at, draftedBy: row.drafted_by, reviewedBy: row.reviewed_by, version: row.version },
  }
}

/** Locks a document until the end of the transaction and reads it; null: there is none. */
export async function lockNorm(tx: Tx, { bodyId, id }: NormRef): Promise<Norm | null> {
  const row = await norms(tx)
    .selectFrom('norms.document')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? normOf(row) : null
}

/** A document as it stands; null: there is none. */
export async function findNorm(tx: Tx, { bodyId, id }: NormRef): Promise<Norm | null> {
  const row = await norms(tx)
    .selectFrom('norms.document')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? normOf(row) : null
}

/** Where a document stands for everybody: body and serial, `/norms/8-3`. */
export function addressOf({ bodyId, serial }: Pick<Norm, 'bodyId' | 'serial'>): string {
  return `/norms/${bodyId}-${serial}`
}

/** The next serial of a body. Holds its counter until the commit. */
export async function nextSerial(tx: Tx, bodyId: number): Promise<number> {
  const row = await norms(tx)
    .insertInto('norms.counter')
    .values({ body_id: bodyId, last: 1 })
    .onConflict((conflict) =>
      conflict.column('body_id').doUpdateSet((eb) => ({ last: eb('norms.counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirst()
  return must(row, 'the counter').last
}
