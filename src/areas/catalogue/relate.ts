import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotKeep } from './access.ts'
import type { DisclosureRef, RelationKind } from './contract.ts'
import { fact } from './facts.ts'
import { catalogue, lockDisclosure } from './open.ts'

/** What one entry does to another. */
export interface RelateInput {
  readonly ref: DisclosureRef
  readonly kind: RelationKind
  readonly to: DisclosureRef
}

/** Who keeps the catalogue says how an entry stands to another: both pages show it. */
export async function relate(tx: Tx, by: Actor, { ref, kind, to }: RelateInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = await whyNotKeep(tx, by, ref.bodyId)
  if (notHis) return refuse(notHis)
  if (to.id === ref.id) return refuse({ code: 'catalogue.related-to-itself', kind: 'invalid' })
  const other = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .select('id')
    .where('body_id', '=', to.bodyId)
    .where('id', '=', to.id)
    .where('state', '<>', 'drafted')
    .executeTakeFirst()
  if (!other) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })

  const made = await catalogue(tx)
    .insertInto('catalogue.relation')
    .values({
      ...{ body_id: ref.bodyId, disclosure_id: ref.id, kind, since_on: tx.today },
      ...{ to_body_id: to.bodyId, to_disclosure_id: to.id },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('kind')
    .execute()
  if (made.length === 0) return refuse({ code: 'catalogue.already-related', kind: 'conflict' })
  await record(tx, by, fact('disclosure.related', ref, { kind, toBody: to.bodyId, to: to.id }))
  return done({ id: ref.id })
}
