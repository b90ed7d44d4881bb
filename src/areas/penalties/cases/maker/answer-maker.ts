import { Type } from 'typebox'
import type { Outcome, Refusal } from '#base/outcome.ts'
import { refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { MISSING } from '../access.ts'
import { haveInvestigated, showPenaltyNumber } from '../case.ts'
import { finish } from '../finish.ts'
import { whyNotFollow } from '../life.ts'
import type { Done } from '../may.ts'
import { papersOf } from '../papers.ts'
import { lockCase, penalties } from '../penalty-cases.ts'
import { makerAsked } from './maker-asked.ts'
import { makesFor } from './questions.ts'

/** Which question, and the answer to it with its reasons. */
export const answerMakerShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  caseId: Type.String({ minLength: 36, maxLength: 36 }),
  no: Type.Integer({ minimum: 1 }),
  approved: Type.Boolean(),
  note: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }),
})
export type AnswerMakerInput = Type.Static<typeof answerMakerShape>

/**
 * The head of the body that made the standard answers, at its own desk, whether the fine may leave the tier
 * (国办发〔2022〕27号): once. The answer is put into the file of the case as a paper; it is about the fine that was asked, and
 * about the proposal as it stood: where that changed meanwhile nobody is left to answer.
 */
export async function answerMaker(tx: Tx, by: Actor, input: AnswerMakerInput): Promise<Outcome<Done>> {
  const { bodyId, caseId, no, approved, note } = input
  const found = await lockCase(tx, { bodyId, id: caseId })
  const question = await questionOf(tx, input)
  if (!found || !question) return refuse(MISSING)
  if (by.kind !== 'officer' || !makesFor(by).includes(question.maker_id)) return refuse(NOT_THE_MAKER)
  if (haveInvestigated(found).includes(by.staffId))
    return refuse({ code: 'penalties.separate-people', kind: 'forbidden', article: { law: 'APL', article: '57' } })
  const late = whyNotFollow(found.state, 'maker-approval')
  if (late) return refuse(late)
  const open = makerAsked(await papersOf(tx, found)).find(
    ({ fine, answer }) => answer === null && Number(fine) === Number(question.fine),
  )
  if (question.answered_on !== null || !open) return refuse(NOTHING_OPEN)

  await penalties(tx)
    .updateTable('penalties.maker_question')
    .set({ answered_on: tx.today, approved })
    .where('body_id', '=', bodyId)
    .where('case_id', '=', caseId)
    .where('no', '=', no)
    .execute()
  const { fine: fineAsked } = open
  const data = {
    approved,
    fineAsked,
    reference: `${showPenaltyNumber(found.number)}-批${no}`,
    maker: question.maker_id,
  }
  return finish(tx, by, found, {
    entry: { kind: 'maker-approval', data, said: { note } },
    told: { approved, fineAsked, standard: question.standard_id },
  })
}

const NOT_THE_MAKER: Refusal = {
  ...{ code: 'penalties.not-the-maker', kind: 'forbidden', article: { law: 'GO27', article: '1' } },
}
const NOTHING_OPEN: Refusal = {
  ...{ code: 'penalties.maker-nothing-open', kind: 'conflict', article: { law: 'GO27', article: '1' } },
}

function questionOf(tx: Tx, { bodyId, caseId, no }: AnswerMakerInput) {
  return penalties(tx)
    .selectFrom('penalties.maker_question')
    .select(['maker_id', 'fine', 'answered_on', 'standard_id'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', caseId)
    .where('no', '=', no)
    .executeTakeFirst()
}
