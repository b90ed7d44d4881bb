import type { Outcome } from '#base/outcome.ts'
import { once } from '../db/once.ts'
import { inTransaction, type Tx } from '../db/tx.ts'
import type { FactData } from '../journal/fact.ts'
import type { Visit } from './visit.ts'

/**
 * Does a verb to one thing once per request key, in one transaction, however often it comes and by whichever door: desk
 * and API share the scope. `verb` is its name in the journal (`request.sign`); `about` what it is done to and with.
 *
 * Trap: the answer is kept; verbs answer ids and numbers, nothing personal.
 */
export function actOnce<Answered extends FactData>(
  { db, moment, actor, requestKey }: Pick<Visit, 'db' | 'moment' | 'actor' | 'requestKey'>,
  verb: string,
  about: unknown,
  act: (tx: Tx) => Promise<Outcome<Answered>>,
): Promise<Outcome<Answered>> {
  const who = actor.kind === 'officer' ? actor.staffId : actor.kind
  return inTransaction(db, moment, (tx) => once(tx, `${verb}:${who}`, requestKey, about, () => act(tx)))
}
