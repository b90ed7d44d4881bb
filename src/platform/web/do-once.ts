import type { Outcome } from '#base/outcome.ts'
import { once } from '../db/once.ts'
import { inTransaction, type Tx } from '../db/tx.ts'
import type { FactData } from '../journal/fact.ts'
import type { Visit } from './visit.ts'

/**
 * Runs the verb of a form or an API call once per request key, in one transaction: sent twice, it is done once and
 * answered alike. Address and person are part of the scope, so one key cannot be used for two things.
 *
 * Trap: the answer is kept; verbs answer ids and numbers, nothing personal.
 */
export function doOnce<Answered extends FactData>(
  visit: Visit,
  verb: (tx: Tx) => Promise<Outcome<Answered>>,
): Promise<Outcome<Answered>> {
  const who = visit.actor.kind === 'officer' ? visit.actor.staffId : visit.actor.kind
  return inTransaction(visit.db, visit.moment, (tx) =>
    once(tx, `${visit.path} ${who}`, visit.requestKey, visit.body, () => verb(tx)),
  )
}
