import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { standardFact } from './facts.ts'
import { findDraft, lockStandard, penalties } from './queries.ts'

/** What somebody says of a draft. No name is asked for, and it is shown as it was written. */
export interface CommentInput {
  readonly standardId: string
  readonly text: string
}

/** Anybody says what they think of a draft while the public is asked. The text is not put into the journal. */
export async function commentOn(
  tx: Tx,
  by: Actor,
  { standardId, text }: CommentInput,
): Promise<Outcome<{ no: number }>> {
  const standard = await lockStandard(tx, standardId)
  const draft = standard && (await findDraft(tx, standardId))
  if (!draft?.comments_to || draft.comments_to < tx.today)
    return refuse({ code: 'penalties.not-asked', kind: 'conflict' })
  if (text.trim() === '') return refuse({ code: 'penalties.no-reason', kind: 'invalid' })

  const last = await penalties(tx)
    .selectFrom('penalties.comment')
    .select(({ fn }) => fn.max('no').as('no'))
    .where('standard_id', '=', standardId)
    .executeTakeFirst()
  const no = (last?.no ?? 0) + 1
  await penalties(tx)
    .insertInto('penalties.comment')
    .values({
      ...{ body_id: draft.body_id, standard_id: standardId, no, edition: draft.based_on + 1, text: text.trim() },
      ...{ sent_at: tx.at, result: null, answer: null, answered_by: null, answered_at: null },
    })
    .execute()
  await record(tx, by, standardFact('standard.commented', draft.body_id, standardId, { comment: no }))
  return done({ no })
}
