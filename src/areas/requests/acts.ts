import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Verb } from './contract.ts'
import type { Done } from './may.ts'
import type { RequestRef } from './request.ts'
import type { VerbInput } from './shapes.ts'
import { accept } from './verbs/accept.ts'
import { answer } from './verbs/answer.ts'
import { answerOnSpot } from './verbs/answer-on-spot.ts'
import { askCorrection } from './verbs/ask-correction.ts'
import { askFee } from './verbs/ask-fee.ts'
import { correct } from './verbs/correct.ts'
import { draft } from './verbs/draft.ts'
import { extend } from './verbs/extend.ts'
import { giveReasons } from './verbs/give-reasons.ts'
import { judge } from './verbs/judge.ts'
import { lapseCorrection } from './verbs/lapse-correction.ts'
import { lapseFee } from './verbs/lapse-fee.ts'
import { letterReached } from './verbs/letter-reached.ts'
import { merge } from './verbs/merge.ts'
import { opinion } from './verbs/opinion.ts'
import { passOn } from './verbs/pass-on.ts'
import { payFee } from './verbs/pay-fee.ts'
import { publish } from './verbs/publish.ts'
import { putInLog } from './verbs/put-in-log.ts'
import { receive } from './verbs/receive.ts'
import { remedy } from './verbs/remedy.ts'
import { remedyResult } from './verbs/remedy-result.ts'
import { review } from './verbs/review.ts'
import { reviewLegal } from './verbs/review-legal.ts'
import { search } from './verbs/search.ts'
import { separate } from './verbs/separate.ts'
import { sign } from './verbs/sign.ts'
import { study } from './verbs/study.ts'
import { weigh } from './verbs/weigh.ts'
import { withdraw } from './verbs/withdraw.ts'

/** What a verb does in a transaction. */
export type Act<V extends Verb> = (tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** Each verb with what it takes; the compiler holds the shapes to the verbs here. */
export const ACTS: { readonly [V in Verb]: Act<V> } = {
  'pass-on': passOn,
  merge,
  receive,
  'answer-on-spot': answerOnSpot,
  accept,
  'ask-correction': askCorrection,
  correct,
  'lapse-correction': lapseCorrection,
  study,
  'ask-fee': askFee,
  'pay-fee': payFee,
  'lapse-fee': lapseFee,
  'give-reasons': giveReasons,
  judge,
  search,
  'letter-reached': letterReached,
  opinion,
  weigh,
  review,
  separate,
  extend,
  draft,
  'review-legal': reviewLegal,
  sign,
  answer,
  publish,
  'put-in-log': putInLog,
  withdraw,
  remedy,
  'remedy-result': remedyResult,
}
