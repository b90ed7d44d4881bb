import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { standardHash } from '#platform/lawbook/read-standards.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { endEdition } from './end-edition.ts'
import { standardFact } from './facts.ts'
import { editionsOf, findDraft, lockStandard, penalties, reviewerOf } from './queries.ts'
import { whyNotPublishNow } from './why-not.ts'

/** `revision`: the draft as it was read; `from`: the first day in force, today or later. */
export interface PublishInput {
  readonly standardId: string
  readonly revision: number
  readonly from: Day
}

/**
 * The head publishes the reviewed and filed draft as the next edition, in force from a day. The audit must find no error,
 * and one that refines an upper standard must stay inside it. What was decided before keeps its edition.
 *
 * Source: 行政处罚法 §34: standards are published; 国办发〔2022〕27号: a lower body may refine and never exceed.
 */
export async function publishStandard(tx: Tx, by: Actor, input: PublishInput): Promise<Outcome<{ number: number }>> {
  const { standardId, revision, from } = input
  const standard = await lockStandard(tx, standardId)
  const draft = standard && (await findDraft(tx, standardId))
  if (!standard || !draft) return refuse({ code: 'penalties.no-draft', kind: 'missing' })
  const [latest = null] = await editionsOf(tx, standardId)
  const no = await whyNotPublishNow(tx, by, { standard, draft, latest }, from)
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'penalties.not-the-head', kind: 'forbidden' })
  if (draft.revision !== revision) return refuse({ code: 'penalties.draft-moved-on', kind: 'conflict' })

  const number = draft.based_on + 1
  const hash = standardHash(draft.text)
  if (latest) await endEdition(tx, latest, from)
  await penalties(tx)
    .insertInto('penalties.edition')
    .values({
      ...{ body_id: draft.body_id, standard_id: standardId, number, hash, text: draft.text, note: draft.note },
      ...{ filed_as: draft.filed_as, in_force_from: from, in_force_to: null, published_at: tx.at },
      ...{ drafted_by: draft.drafted_by, reviewed_by: await reviewerOf(tx, draft), published_by: by.staffId },
    })
    .execute()
  await penalties(tx).deleteFrom('penalties.draft').where('standard_id', '=', standardId).execute()
  await record(tx, by, standardFact('standard.published', draft.body_id, standardId, { edition: number, hash, from }))
  return done({ number })
}
