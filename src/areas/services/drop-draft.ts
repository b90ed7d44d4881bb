import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import { fact } from './facts.ts'
import { findDraft, latestForUpdate, services } from './queries.ts'

/** Gives up the draft of an item's next edition; what is in force stays as it is. */
export async function dropDraft(tx: Tx, by: Actor, itemId: string): Promise<Outcome<{ dropped: string }>> {
  const latest = await latestForUpdate(tx, itemId)
  if (!latest) return refuse({ code: 'services.no-such-item', kind: 'missing' })
  const no = whyNotDraft(by, await answeringBodies(tx, latest.bodyId))
  if (no) return refuse(no)
  const draft = await findDraft(tx, itemId)
  if (!draft) return refuse({ code: 'services.no-draft', kind: 'conflict' })

  await services(tx).deleteFrom('services.draft').where('item_id', '=', itemId).execute()
  await record(tx, by, fact('item.draft-dropped', latest.bodyId, itemId, { revision: draft.revision }))
  return done({ dropped: itemId })
}
