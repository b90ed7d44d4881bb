import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEvidence } from './add-evidence.ts'
import { askHearing } from './ask-hearing.ts'
import { callHearing } from './call-hearing.ts'
import type { PenaltyRef } from './case.ts'
import type { Verb } from './contract.ts'
import { crimeAnswer } from './crime-answer.ts'
import { decide } from './decide.ts'
import { discuss } from './discuss.ts'
import { endSeizure } from './end-seizure.ts'
import { extend } from './extend.ts'
import { hearStatement } from './hear-statement.ts'
import { holdHearing } from './hold-hearing.ts'
import { identifyParty } from './identify-party.ts'
import { makerApproval } from './maker-approval.ts'
import type { Done } from './may.ts'
import { notify } from './notify.ts'
import { open } from './open.ts'
import { preserve } from './preserve.ts'
import { propose } from './propose.ts'
import { recheck } from './recheck.ts'
import { resume } from './resume.ts'
import { reviewCase } from './review-case.ts'
import { reviewLegal } from './review-legal.ts'
import { seize } from './seize.ts'
import { sendBack } from './send-back.ts'
import { settlePreserved } from './settle-preserved.ts'
import type { VerbInput } from './shapes.ts'
import { suspectCrime } from './suspect-crime.ts'
import { suspend } from './suspend.ts'
import { verify } from './verify.ts'
import { waiveRights } from './waive-rights.ts'

type Act<V extends Verb> = (tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** The verbs from the lead to the decision, with what each takes. */
export const BEFORE_ACTS = {
  verify,
  open,
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
  'maker-approval': makerApproval,
  'send-back': sendBack,
  decide,
} as const satisfies { readonly [V in Verb]?: Act<V> }
