import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import { standardFact } from './facts.ts'
import { commentsOn, type DraftRow, findDraft, lockStandard, penalties, reviewerOf } from './queries.ts'

/** `filedAs`: the number under which the upper level took it on file. */
export interface FileInput {
  readonly standardId: string
  readonly revision: number
  readonly filedAs: string
}

/**
 * The upper level has the draft on file (备案). It must be reviewed as it stands, the public asked, the time for comments
 * over, and each comment answered.
 */
export async function fileStandard(tx: Tx, by: Actor, input: FileInput): Promise<Outcome<{ revision: number }>> {
  const { standardId, revision, filedAs } = input
  const standard = await lockStandard(tx, standardId)
  const draft = standard && (await findDraft(tx, standardId))
  if (!draft) return refuse({ code: 'penalties.no-draft', kind: 'missing' })
  const no = whyNotDraft(by, draft.body_id)
  if (no) return refuse(no)
  if (draft.revision !== revision) return refuse({ code: 'penalties.draft-moved-on', kind: 'conflict' })
  if (filedAs.trim() === '') return refuse({ code: 'penalties.no-number', kind: 'invalid' })
  const fault = await whyNotReady(tx, draft)
  if (fault) return refuse(fault)

  await penalties(tx)
    .updateTable('penalties.draft')
    .set({ filed_on: tx.today, filed_as: filedAs.trim() })
    .where('body_id', '=', draft.body_id)
    .where('standard_id', '=', standardId)
    .execute()
  await record(tx, by, standardFact('standard.filed', draft.body_id, standardId, { revision }))
  return done({ revision })
}

async function whyNotReady(tx: Tx, draft: DraftRow): Promise<Refusal | null> {
  if (draft.filed_on !== null) return { code: 'penalties.filed-already', kind: 'conflict' }
  if (!(await reviewerOf(tx, draft))) return { code: 'penalties.not-reviewed', kind: 'conflict' }
  if (draft.comments_to === null) return { code: 'penalties.public-not-asked', kind: 'conflict' }
  if (draft.comments_to >= tx.today)
    return { code: 'penalties.comments-running', kind: 'conflict', facts: { to: draft.comments_to } }
  const open = (await commentsOn(tx, draft.standard_id)).filter(({ answer }) => answer === null)
  return open.length === 0
    ? null
    : { code: 'penalties.comments-unanswered', kind: 'conflict', facts: { count: open.length } }
}
