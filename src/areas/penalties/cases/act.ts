import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { actOnce } from '#platform/web/act-once.ts'
import type { Visit } from '#platform/web/visit.ts'
import { AFTER_ACTS } from './after-acts.ts'
import { BEFORE_ACTS } from './before-acts.ts'
import type { PenaltyRef } from './case.ts'
import type { Verb } from './contract.ts'
import type { Done } from './may.ts'
import type { VerbInput } from './shapes.ts'

type Act<V extends Verb> = (tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** Each verb with what it takes; the compiler holds the shapes to the verbs here. */
const ACTS: { readonly [V in Verb]: Act<V> } = { ...BEFORE_ACTS, ...AFTER_ACTS }

/** Does a verb to a case once, in one transaction, however often the request comes. `input` fits the verb's shape. */
export function act<V extends Verb>(
  visit: Pick<Visit, 'db' | 'moment' | 'actor' | 'requestKey'>,
  verb: V,
  ref: PenaltyRef,
  input: VerbInput<V>,
): Promise<Outcome<Done>> {
  return actOnce(visit, `penalty.${verb}`, [ref, input], (tx) => ACTS[verb](tx, visit.actor, ref, input))
}
