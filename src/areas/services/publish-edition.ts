import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { canonical } from '#proof/canonical.ts'
import { whyNotPublishAs } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import type { Draft, Edition } from './contract.ts'
import { columnsOf } from './edition-columns.ts'
import { editionHash } from './edition-hash.ts'
import { fact } from './facts.ts'
import { onChart } from './on-chart.ts'
import { findDraft, latestForUpdate, services } from './queries.ts'
import { whyNotPublish } from './why-not-publish.ts'

/** `revision`: the draft as it was read; `from`: the first day in force, today or later. */
export interface PublishInput {
  readonly itemId: string
  readonly revision: number
  readonly from: Day
}

/**
 * A second person publishes the draft as the next edition, in force from a day. Cases received before stay with the
 * edition they were received under.
 */
export async function publishEdition(tx: Tx, by: Actor, input: PublishInput): Promise<Outcome<{ number: number }>> {
  const latest = await latestForUpdate(tx, input.itemId)
  if (!latest) return refuse({ code: 'services.no-such-item', kind: 'missing' })
  const draft = await findDraft(tx, input.itemId)
  if (!draft) return refuse({ code: 'services.no-draft', kind: 'conflict' })
  const no =
    whyNotPublishAs(by, await answeringBodies(tx, latest.bodyId), draft.draftedBy) ??
    whyNotNow(tx, latest, draft, input) ??
    whyNotPublish(await onChart(tx, draft.item, input.from))
  if (no) return refuse(no)

  const number = latest.number + 1
  await endLatest(tx, latest, input.from)
  await writeNext(tx, by, draft, number, input.from)
  const { hash, from } = { hash: editionHash(draft.item), from: input.from }
  await record(tx, by, fact('item.published', latest.bodyId, input.itemId, { edition: number, hash, from }))
  return done({ number })
}

function whyNotNow(tx: Tx, latest: Edition, draft: Draft, input: PublishInput): Refusal | null {
  if (draft.revision !== input.revision || draft.basedOn !== latest.number)
    return { code: 'services.draft-moved-on', kind: 'conflict' }
  if (input.from < tx.today || input.from < latest.inForceFrom)
    return { code: 'services.from-in-the-past', kind: 'invalid', facts: { from: input.from } }
  if (canonical(draft.item) === canonical(latest.item)) return { code: 'services.nothing-changed', kind: 'conflict' }
  return null
}

async function endLatest(tx: Tx, latest: Edition, from: Day): Promise<void> {
  if (latest.state === 'withdrawn') return
  await services(tx)
    .updateTable('services.edition')
    .set({ state: 'superseded', in_force_to: from })
    .where('body_id', '=', latest.bodyId)
    .where('item_id', '=', latest.itemId)
    .where('number', '=', latest.number)
    .execute()
}

async function writeNext(tx: Tx, by: Actor, draft: Draft, number: number, from: Day): Promise<void> {
  const { item, bodyId, itemId } = draft
  await services(tx)
    .insertInto('services.edition')
    .values({
      ...{ body_id: bodyId, item_id: itemId, number, state: 'published', hash: editionHash(item) },
      ...{ in_force_from: from, in_force_to: null, drafted_by: draft.draftedBy, published_at: tx.at },
      published_by: by.kind === 'officer' ? by.staffId : null,
      ...columnsOf(item),
    })
    .execute()
  await services(tx).deleteFrom('services.draft').where('item_id', '=', itemId).execute()
}
