import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { askDeferral } from './ask-deferral.ts'
import { bank } from './bank.ts'
import { breakPlan } from './break-plan.ts'
import type { PenaltyRef } from './case.ts'
import { close } from './close.ts'
import type { Verb } from './contract.ts'
import { decideDeferral } from './decide-deferral.ts'
import { demand } from './demand.ts'
import { enforced } from './enforced.ts'
import type { Done } from './may.ts'
import { pay } from './pay.ts'
import { publish } from './publish.ts'
import { recordWithBody } from './record-with-body.ts'
import { remedy } from './remedy.ts'
import { remedyResult } from './remedy-result.ts'
import { serve } from './serve.ts'
import type { VerbInput } from './shapes.ts'
import { toCourt } from './to-court.ts'
import { withdrawPublication } from './withdraw-publication.ts'

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
