import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEvidence } from './add-evidence.ts'
import type { PenaltyRef } from './case.ts'
import type { Verb } from './contract.ts'
import { crimeAnswer } from './crime-answer.ts'
import { endSeizure } from './end-seizure.ts'
import { extend } from './extend.ts'
import { identifyParty } from './identify-party.ts'
import type { Done } from './may.ts'
import { open } from './open.ts'
import { preserve } from './preserve.ts'
import { resume } from './resume.ts'
import { seize } from './seize.ts'
import { settlePreserved } from './settle-preserved.ts'
import type { VerbInput } from './shapes.ts'
import { suspectCrime } from './suspect-crime.ts'
import { suspend } from './suspend.ts'
import { verify } from './verify.ts'

type Act<V extends Verb> = (tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** The verbs from the lead to the end of the investigation, with what each takes. */
export const INVESTIGATION_ACTS = {
  verify,
  open,
  'identify-party': identifyParty,
  'add-evidence': addEvidence,
  preserve,
  'settle-preserved': settlePreserved,
  seize,
  'end-seizure': endSeizure,
  suspend,
  resume: (tx, by, ref) => resume(tx, by, ref),
  'suspect-crime': suspectCrime,
  'crime-answer': crimeAnswer,
  extend,
} as const satisfies { readonly [V in Verb]?: Act<V> }
