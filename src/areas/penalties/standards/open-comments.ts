import { addDays, type Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { LEAST_DAYS } from './contract.ts'
import { standardFact } from './facts.ts'
import { findDraft, lockStandard, penalties } from './queries.ts'
import { whyNotAskNow } from './why-not.ts'

/** `to`: the last day on which comments are taken. */
export interface CommentsInput {
  readonly standardId: string
  readonly to: Day
}

/** Asks the public what it thinks of a reviewed draft (公开征求意见), from today to a day. */
export async function openComments(
  tx: Tx,
  by: Actor,
  { standardId, to }: CommentsInput,
): Promise<Outcome<{ to: Day }>> {
  const standard = await lockStandard(tx, standardId)
  const draft = standard && (await findDraft(tx, standardId))
  if (!draft) return refuse({ code: 'penalties.no-draft', kind: 'missing' })
  const no = await whyNotAskNow(tx, by, draft)
  if (no) return refuse(no)
  if (to < addDays(tx.today, LEAST_DAYS))
    return refuse({ code: 'penalties.comments-too-short', kind: 'invalid', facts: { days: LEAST_DAYS } })

  await penalties(tx)
    .updateTable('penalties.draft')
    .set({ comments_from: tx.today, comments_to: to })
    .where('body_id', '=', draft.body_id)
    .where('standard_id', '=', standardId)
    .execute()
  await record(tx, by, standardFact('standard.comments-opened', draft.body_id, standardId, { to }))
  return done({ to })
}
