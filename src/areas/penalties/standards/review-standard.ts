import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { standardHash } from '#platform/lawbook/read-standards.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { standardFact } from './facts.ts'
import { findDraft, lockStandard, penalties } from './queries.ts'
import { whyNotReviewNow } from './why-not.ts'

/** `revision`: the draft as it was read. `opinion`: what the review says, in writing. */
export interface ReviewInput {
  readonly standardId: string
  readonly revision: number
  readonly opinion: string
}

/**
 * The legality review (合法性审核) passes exactly this revision of a draft; another saving needs another review.
 *
 * Source: 国办发〔2022〕27号: standards are made by the procedure for normative documents, reviewed before they are decided.
 */
export async function reviewStandard(tx: Tx, by: Actor, input: ReviewInput): Promise<Outcome<{ revision: number }>> {
  const { standardId, revision } = input
  const standard = await lockStandard(tx, standardId)
  const draft = standard && (await findDraft(tx, standardId))
  if (!draft) return refuse({ code: 'penalties.no-draft', kind: 'missing' })
  const no = await whyNotReviewNow(tx, by, draft)
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'penalties.not-the-reviewer', kind: 'forbidden' })
  if (draft.revision !== revision) return refuse({ code: 'penalties.draft-moved-on', kind: 'conflict' })
  if (input.opinion.trim() === '') return refuse({ code: 'penalties.no-reason', kind: 'invalid' })

  const hash = standardHash(draft.text)
  await penalties(tx)
    .insertInto('penalties.review')
    .values({
      ...{ body_id: draft.body_id, standard_id: standardId, revision, hash, opinion: input.opinion.trim() },
      ...{ reviewed_by: by.staffId, reviewed_at: tx.at },
    })
    .execute()
  await record(tx, by, standardFact('standard.reviewed', draft.body_id, standardId, { revision, hash }))
  return done({ revision })
}
