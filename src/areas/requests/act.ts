import type { Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction } from '#platform/db/tx.ts'
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
  const { actor } = visit
  const who = actor.kind === 'officer' ? actor.staffId : actor.kind
  return inTransaction(visit.db, visit.moment, (tx) =>
    once(tx, `request.${verb}:${who}`, visit.requestKey, [ref, input], () => ACTS[verb](tx, actor, ref, input)),
  )
}
