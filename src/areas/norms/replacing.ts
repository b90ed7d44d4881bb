import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Norm, NormRef } from './contract.ts'
import { fact } from './facts.ts'
import { normOf, norms } from './norm-rows.ts'

/**
 * The document that replaces this one, on the first day on which one does; null: none. One that ends before it comes into
 * force replaces nothing.
 */
export async function replacing(tx: Tx, { bodyId, id }: NormRef): Promise<Norm | null> {
  const row = await norms(tx)
    .selectFrom('norms.document')
    .selectAll()
    .where('replaces_body', '=', bodyId)
    .where('replaces', '=', id)
    .where('state', '=', 'issued')
    .where((eb) => eb.or([eb('repealed_on', 'is', null), eb('repealed_on', '>', eb.ref('in_force_from'))]))
    .where((eb) => eb.or([eb('replaced_on', 'is', null), eb('replaced_on', '>', eb.ref('in_force_from'))]))
    .orderBy('in_force_from')
    .orderBy('serial')
    .limit(1)
    .executeTakeFirst()
  return row ? normOf(row) : null
}

/** Writes down from which day a document is replaced, or that it is not any more, and tells so in its own journal. */
export async function settleReplaced(tx: Tx, by: Actor, ref: NormRef): Promise<void> {
  const from = (await replacing(tx, ref))?.days?.inForceFrom ?? null
  await norms(tx)
    .updateTable('norms.document')
    .set({ replaced_on: from })
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .execute()
  await record(tx, by, fact('norm.replaced', ref, { from }))
}
