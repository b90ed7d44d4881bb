import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import type { CommentResult } from './contract.ts'
import { standardFact } from './facts.ts'
import { commentsOn, lockStandard, penalties } from './queries.ts'

/** What became of a comment, and why. */
export interface AnswerInput {
  readonly standardId: string
  readonly no: number
  readonly result: CommentResult
  readonly answer: string
}

/** The body says what became of a comment, once and in public; without it the draft cannot be filed. */
export async function answerComment(tx: Tx, by: Actor, input: AnswerInput): Promise<Outcome<{ no: number }>> {
  const { standardId, no, result, answer } = input
  const standard = await lockStandard(tx, standardId)
  if (!standard) return refuse({ code: 'penalties.no-such-standard', kind: 'missing' })
  const whyNot = whyNotDraft(by, standard.body_id)
  if (whyNot || by.kind !== 'officer')
    return refuse(whyNot ?? { code: 'penalties.not-your-standard', kind: 'forbidden' })
  const comment = (await commentsOn(tx, standardId)).find((each) => each.no === no)
  if (!comment) return refuse({ code: 'penalties.no-such-comment', kind: 'missing' })
  if (comment.answer) return refuse({ code: 'penalties.answered-already', kind: 'conflict' })
  if (answer.trim() === '') return refuse({ code: 'penalties.no-reason', kind: 'invalid' })

  await penalties(tx)
    .updateTable('penalties.comment')
    .set({ result, answer: answer.trim(), answered_by: by.staffId, answered_at: tx.at })
    .where('body_id', '=', standard.body_id)
    .where('standard_id', '=', standardId)
    .where('no', '=', no)
    .execute()
  await record(tx, by, standardFact('standard.comment-answered', standard.body_id, standardId, { comment: no, result }))
  return done({ no })
}
