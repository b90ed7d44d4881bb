import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { standardHash } from '#platform/lawbook/read-standards.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotPublishAs } from './access.ts'
import type { EditionLine } from './contract.ts'
import { endEdition } from './end-edition.ts'
import { standardFact } from './facts.ts'
import { type DraftRow, editionsOf, findDraft, lockStandard, penalties, reviewerOf } from './queries.ts'
import { whyNotContent } from './why-not-content.ts'

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
  const { standardId, from } = input
  const standard = await lockStandard(tx, standardId)
  const draft = standard && (await findDraft(tx, standardId))
  if (!standard || !draft) return refuse({ code: 'penalties.no-draft', kind: 'missing' })
  const no = whyNotPublishAs(by, draft.body_id, draft.drafted_by)
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'penalties.not-the-head', kind: 'forbidden' })
  const reviewedBy = await reviewerOf(tx, draft)
  const [latest = null] = await editionsOf(tx, standardId)
  const fault =
    whyNotNow(tx, latest, draft, input, reviewedBy) ?? (await whyNotContent(tx, draft.text, standard.refines, from))
  if (fault || reviewedBy === null) return refuse(fault ?? { code: 'penalties.not-reviewed', kind: 'conflict' })

  const number = draft.based_on + 1
  const hash = standardHash(draft.text)
  if (latest) await endEdition(tx, latest, from)
  await penalties(tx)
    .insertInto('penalties.edition')
    .values({
      ...{ body_id: draft.body_id, standard_id: standardId, number, hash, text: draft.text, note: draft.note },
      ...{ filed_as: draft.filed_as, in_force_from: from, in_force_to: null, published_at: tx.at },
      ...{ drafted_by: draft.drafted_by, reviewed_by: reviewedBy, published_by: by.staffId },
    })
    .execute()
  await penalties(tx).deleteFrom('penalties.draft').where('standard_id', '=', standardId).execute()
  await record(tx, by, standardFact('standard.published', draft.body_id, standardId, { edition: number, hash, from }))
  return done({ number })
}

function whyNotNow(
  tx: Tx,
  latest: EditionLine | null,
  draft: DraftRow,
  { revision, from }: PublishInput,
  reviewedBy: string | null,
): Refusal | null {
  if (draft.revision !== revision || draft.based_on !== (latest?.number ?? 0))
    return { code: 'penalties.draft-moved-on', kind: 'conflict' }
  if (from < tx.today || (latest && from < latest.inForceFrom))
    return { code: 'penalties.from-in-the-past', kind: 'invalid', facts: { from } }
  if (standardHash(draft.text) === latest?.hash) return { code: 'penalties.nothing-changed', kind: 'conflict' }
  if (reviewedBy === null) return { code: 'penalties.not-reviewed', kind: 'conflict' }
  if (draft.filed_on === null) return { code: 'penalties.not-filed', kind: 'conflict' }
  return draft.note === '' ? { code: 'penalties.no-reason', kind: 'invalid' } : null
}
