import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { dropLetters } from '#platform/mail/put-letter.ts'
import { type Actor, VISITOR } from '#platform/signin/actor.ts'
import { whyNotHold } from './access.ts'
import { aboutOf, alerts, writerOf } from './alert-rows.ts'
import type { Held } from './contract.ts'
import { fact } from './facts.ts'

/**
 * Ends an alert: address, search and letters that wait are deleted at once (个人信息保护法 §47). Whoever ends it again is
 * told the same: there is nothing left that could be sent.
 */
export async function end(tx: Tx, by: Actor, held: Held): Promise<Outcome<{ ended: true }>> {
  const no = whyNotHold(tx, by, 'end', held)
  if (no) return refuse(no)
  const gone = await alerts(tx).deleteFrom('alerts.alert').where('id', '=', held.id).returning('id').executeTakeFirst()
  if (!gone) return done({ ended: true })
  await dropLetters(tx, aboutOf(held.id))
  await record(tx, VISITOR, fact('alert.ended', (await writerOf(tx)).id, held.id))
  return done({ ended: true })
}
