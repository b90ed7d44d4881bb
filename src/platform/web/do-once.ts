import { createHash } from 'node:crypto'
import type { Outcome } from '#base/outcome.ts'
import { once } from '../db/once.ts'
import { inTransaction, type Tx } from '../db/tx.ts'
import type { FactData } from '../journal/fact.ts'
import type { Visit } from './visit.ts'

/**
 * Runs the verb of a form or an API call once per request key, in one transaction: sent twice, it is done once and
 * answered alike. Address and person are part of the scope, so one key cannot be used for two things; what was said, and
 * the files that came with it, so it cannot be used for the same thing with other content.
 *
 * Trap: the answer is kept; verbs answer ids and numbers, nothing personal.
 */
export function doOnce<Answered extends FactData>(
  visit: Visit,
  verb: (tx: Tx) => Promise<Outcome<Answered>>,
): Promise<Outcome<Answered>> {
  const who = visit.actor.kind === 'officer' ? visit.actor.staffId : visit.actor.kind
  return inTransaction(visit.db, visit.moment, (tx) =>
    once(tx, `${visit.path} ${who}`, visit.requestKey, saidBy(visit), () => verb(tx)),
  )
}

/** The fields alone where no file came. Uploads were cleaned on their way, so the same file may not be the same bytes. */
function saidBy({ body, files, held }: Visit): unknown {
  if (files.length + held.length === 0) return body
  const uploaded = files.map(({ field, name }) => [field, name])
  const read = held.map(({ field, name, bytes }) => [field, name, createHash('sha256').update(bytes).digest('hex')])
  return { body, files: [...uploaded, ...read] }
}
