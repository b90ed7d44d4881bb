import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { actOnce } from '#platform/web/act-once.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { NormRef, Verb } from './contract.ts'
import type { Done } from './finish.ts'
import type { VerbInput } from './shapes.ts'
import { explain } from './verbs/explain.ts'
import { issue } from './verbs/issue.ts'
import { keep } from './verbs/keep.ts'
import { repeal } from './verbs/repeal.ts'
import { review } from './verbs/review.ts'

type Act<V extends Verb> = (tx: Tx, by: Actor, ref: NormRef, input: VerbInput<V>) => Promise<Outcome<Done>>

/** Each verb with what it takes; the compiler holds the shapes to the verbs here. */
export const ACTS: { readonly [V in Verb]: Act<V> } = { review, issue, explain, keep, repeal }

/** Does a verb to a document once, in one transaction, however often it comes. `input` fits the verb's shape. */
export function act<V extends Verb>(
  visit: Pick<Visit, 'db' | 'moment' | 'actor' | 'requestKey'>,
  verb: V,
  ref: NormRef,
  input: VerbInput<V>,
): Promise<Outcome<Done>> {
  return actOnce(visit, `norm.${verb}`, [ref, input], (tx) => ACTS[verb](tx, visit.actor, ref, input))
}
