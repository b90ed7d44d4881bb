import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { narrowNorms } from './access.ts'
import type { Norm } from './contract.ts'
import { normOf, norms } from './norm-rows.ts'

/** The document at body and serial (`8-3`), if it is for this actor's eyes; null otherwise. */
export async function findByAddress(tx: Tx, actor: Actor, typed: string): Promise<Norm | null> {
  const [, bodyId, serial] = /^(\d{1,6})-(\d{1,6})$/.exec(typed) ?? []
  if (bodyId === undefined || serial === undefined) return null
  const row = await norms(tx)
    .selectFrom('norms.document')
    .selectAll()
    .where(narrowNorms(tx, actor))
    .where('body_id', '=', Number(bodyId))
    .where('serial', '=', Number(serial))
    .executeTakeFirst()
  return row ? normOf(row) : null
}
