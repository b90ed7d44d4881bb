import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { actOnce } from '#platform/web/act-once.ts'
import type { Visit } from '#platform/web/visit.ts'
import { accept } from './accept.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import { askCorrection } from './ask-correction.ts'
import type { CaseRef } from './case.ts'
import { completeStep } from './complete-step.ts'
import type { Verb } from './contract.ts'
import { forward, grant, refuseCase } from './decide.ts'
import { deliver } from './deliver.ts'
import { endSpecial } from './end-special.ts'
import { extend } from './extend.ts'
import { handInCorrection } from './hand-in-correction.ts'
import { handOver } from './hand-over.ts'
import type { Done } from './may.ts'
import { notAccept } from './not-accept.ts'
import { returnCase } from './return-case.ts'
import type { VerbInput } from './shapes.ts'
import { startSpecial } from './start-special.ts'
import { take } from './take.ts'
import { terminate } from './terminate.ts'
import { withdraw } from './withdraw.ts'

type Act<V extends Verb> = (tx: Tx, by: Actor, ref: CaseRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** Each verb with what it takes; the compiler holds the shapes to the verbs here. */
const ACTS: { readonly [V in Verb]: Act<V> } = {
  take: (tx, by, ref) => take(tx, by, ref),
  'ask-correction': askCorrection,
  'hand-in-correction': handInCorrection,
  accept: (tx, by, ref) => accept(tx, by, ref),
  'not-accept': notAccept,
  'complete-step': completeStep,
  'start-special': startSpecial,
  'end-special': (tx, by, ref) => endSpecial(tx, by, ref),
  extend,
  grant,
  refuse: refuseCase,
  forward,
  deliver,
  'hand-over': handOver,
  'accept-hand-over': (tx, by, ref) => acceptHandOver(tx, by, ref),
  return: returnCase,
  withdraw,
  terminate,
}

/** Does a verb to a case once, in one transaction, however often the request comes. `input` fits the verb's shape. */
export function act<V extends Verb>(
  visit: Pick<Visit, 'db' | 'moment' | 'actor' | 'requestKey'>,
  verb: V,
  ref: CaseRef,
  input: VerbInput<V>,
): Promise<Outcome<Done>> {
  return actOnce(visit, `case.${verb}`, [ref, input], (tx) => ACTS[verb](tx, visit.actor, ref, input))
}
