import type { Outcome } from '#base/outcome.ts'
import { actOnce } from '#platform/web/act-once.ts'
import type { Visit } from '#platform/web/visit.ts'
import { ACTS } from './acts.ts'
import type { Verb } from './contract.ts'
import type { Done } from './may.ts'
import type { RequestRef } from './request.ts'
import type { VerbInput } from './shapes.ts'

/** Does a verb to a request once, in one transaction, however often it comes. `input` fits the verb's shape. */
export function act<V extends Verb>(
  visit: Pick<Visit, 'db' | 'moment' | 'actor' | 'requestKey'>,
  verb: V,
  ref: RequestRef,
  input: VerbInput<V>,
): Promise<Outcome<Done>> {
  return actOnce(visit, `request.${verb}`, [ref, input], (tx) => ACTS[verb](tx, visit.actor, ref, input))
}
