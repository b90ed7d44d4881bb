import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import type { Verb } from './contract.ts'
import type { Done } from './may.ts'
import { publish } from './published/publish.ts'
import { withdrawPublication } from './published/withdraw-publication.ts'
import type { VerbInput } from './shapes.ts'
import { askDeferral } from './verbs/ask-deferral.ts'
import { bank } from './verbs/bank.ts'
import { breakPlan } from './verbs/break-plan.ts'
import { close } from './verbs/close.ts'
import { decideDeferral } from './verbs/decide-deferral.ts'
import { demand } from './verbs/demand.ts'
import { enforced } from './verbs/enforced.ts'
import { pay } from './verbs/pay.ts'
import { recordWithBody } from './verbs/record-with-body.ts'
import { remedy } from './verbs/remedy.ts'
import { remedyResult } from './verbs/remedy-result.ts'
import { serve } from './verbs/serve.ts'
import { toCourt } from './verbs/to-court.ts'

type Act<V extends Verb> = (tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** The verbs from the service of the decision to the archive, with what each takes. */
export const AFTER_ACTS = {
  serve,
  publish,
  'withdraw-publication': withdrawPublication,
  pay,
  'ask-deferral': askDeferral,
  'decide-deferral': decideDeferral,
  'break-plan': breakPlan,
  demand,
  'to-court': toCourt,
  enforced,
  bank,
  record: recordWithBody,
  close,
  remedy,
  'remedy-result': remedyResult,
} as const satisfies { readonly [V in Verb]?: Act<V> }
