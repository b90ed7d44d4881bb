import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor, Officer } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import type { Draft, Edition } from './contract.ts'
import { fact } from './facts.ts'
import type { Item } from './item.ts'
import { type ItemEdit, withEdit } from './item-edit.ts'
import { findDraft, latestForUpdate, services } from './queries.ts'

/** What an editor saves: the changed parts, and the revision that was on the screen (0 when there was no draft yet). */
export interface DraftInput {
  readonly itemId: string
  readonly revision: number
  readonly edit: ItemEdit
}

/** Saves the draft of an item's next edition. It may be faulty; what forbids publishing it is shown beside it. */
export async function draftEdition(tx: Tx, by: Actor, input: DraftInput): Promise<Outcome<{ revision: number }>> {
  const latest = await latestForUpdate(tx, input.itemId)
  if (!latest) return refuse({ code: 'services.no-such-item', kind: 'missing' })
  const no = whyNotDraft(by, await answeringBodies(tx, latest.bodyId))
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'services.not-your-item', kind: 'forbidden' })
  const draft = await findDraft(tx, input.itemId)
  if ((draft?.revision ?? 0) !== input.revision) return refuse({ code: 'services.draft-moved-on', kind: 'conflict' })
  const edited = withEdit(draft?.item ?? latest.item, input.edit)
  if (!edited.ok) return edited

  const revision = input.revision + 1
  await save(tx, by, latest, draft, revision, edited.value)
  await record(tx, by, fact('item.drafted', latest.bodyId, input.itemId, { revision }))
  return done({ revision })
}

async function save(tx: Tx, by: Officer, latest: Edition, draft: Draft | null, revision: number, item: Item) {
  const values = { revision, says: JSON.stringify(item), drafted_by: by.staffId, drafted_at: tx.at }
  await services(tx)
    .insertInto('services.draft')
    .values({
      ...values,
      body_id: latest.bodyId,
      item_id: latest.itemId,
      based_on: draft?.basedOn ?? latest.number,
    })
    .onConflict((conflict) => conflict.columns(['body_id', 'item_id']).doUpdateSet(values))
    .execute()
}
