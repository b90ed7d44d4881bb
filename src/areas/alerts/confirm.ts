import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { dropLetters } from '#platform/mail/put-letter.ts'
import { type Actor, VISITOR } from '#platform/signin/actor.ts'
import { GONE, whyNotHold } from './access.ts'
import { aboutOf, alerts, writerOf } from './alert-rows.ts'
import type { Held } from './contract.ts'
import { fact } from './facts.ts'
import { confirmableSince } from './purge.ts'

/** Whoever reads the mailbox agrees: from today on what is new is told, for the first time tomorrow. Twice is once. */
export async function confirm(tx: Tx, by: Actor, held: Held): Promise<Outcome<{ id: string }>> {
  const no = whyNotHold(tx, by, 'confirm', held)
  if (no) return refuse(no)
  const row = await alerts(tx)
    .selectFrom('alerts.alert')
    .select(['confirmed_at', 'asked_at'])
    .where('id', '=', held.id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse(GONE)
  if (row.confirmed_at !== null) return done({ id: held.id })
  if (row.asked_at < confirmableSince(tx)) return refuse(GONE)

  await alerts(tx)
    .updateTable('alerts.alert')
    .set({ confirmed_at: tx.at, told_before: tx.today })
    .where('id', '=', held.id)
    .execute()
  await dropLetters(tx, aboutOf(held.id))
  await record(tx, VISITOR, fact('alert.confirmed', (await writerOf(tx)).id, held.id))
  return done({ id: held.id })
}
