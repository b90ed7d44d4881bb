import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import type { Verb } from './contract.ts'
import type { Done } from './may.ts'
import { open } from './open.ts'
import type { VerbInput } from './shapes.ts'
import { addEvidence } from './verbs/add-evidence.ts'
import { askHearing } from './verbs/ask-hearing.ts'
import { askMaker } from './verbs/ask-maker.ts'
import { askRecusal } from './verbs/ask-recusal.ts'
import { callHearing } from './verbs/call-hearing.ts'
import { crimeAnswer } from './verbs/crime-answer.ts'
import { decide } from './verbs/decide.ts'
import { decideRecusal } from './verbs/decide-recusal.ts'
import { discuss } from './verbs/discuss.ts'
import { endSeizure } from './verbs/end-seizure.ts'
import { extend } from './verbs/extend.ts'
import { hearStatement } from './verbs/hear-statement.ts'
import { holdHearing } from './verbs/hold-hearing.ts'
import { identifyParty } from './verbs/identify-party.ts'
import { makerApproval } from './verbs/maker-approval.ts'
import { notify } from './verbs/notify.ts'
import { preserve } from './verbs/preserve.ts'
import { propose } from './verbs/propose.ts'
import { reappoint } from './verbs/reappoint.ts'
import { recheck } from './verbs/recheck.ts'
import { resume } from './verbs/resume.ts'
import { reviewCase } from './verbs/review-case.ts'
import { reviewLegal } from './verbs/review-legal.ts'
import { seize } from './verbs/seize.ts'
import { sendBack } from './verbs/send-back.ts'
import { settlePreserved } from './verbs/settle-preserved.ts'
import { suspectCrime } from './verbs/suspect-crime.ts'
import { suspend } from './verbs/suspend.ts'
import { verify } from './verbs/verify.ts'
import { waiveRights } from './verbs/waive-rights.ts'

type Act<V extends Verb> = (tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** The verbs from the lead to the decision, with what each takes. */
export const BEFORE_ACTS = {
  verify,
  open,
  'ask-recusal': askRecusal,
  'decide-recusal': decideRecusal,
  reappoint,
  'identify-party': identifyParty,
  'add-evidence': addEvidence,
  preserve,
  'settle-preserved': settlePreserved,
  seize,
  'end-seizure': endSeizure,
  suspend,
  resume,
  'suspect-crime': suspectCrime,
  'crime-answer': crimeAnswer,
  extend,
  propose,
  'review-case': reviewCase,
  notify,
  'hear-statement': hearStatement,
  'ask-hearing': askHearing,
  'waive-rights': waiveRights,
  recheck,
  'call-hearing': callHearing,
  'hold-hearing': holdHearing,
  'review-legal': reviewLegal,
  discuss,
  'ask-maker': askMaker,
  'maker-approval': makerApproval,
  'send-back': sendBack,
  decide,
} as const satisfies { readonly [V in Verb]?: Act<V> }
