import { addDays, type Instant, instantAt } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { dropLetters } from '#platform/mail/put-letter.ts'
import { aboutOf, alerts } from './alert-rows.ts'
import { CONFIRM_DAYS } from './contract.ts'

/** Forgets who did not confirm in time. Source: 个人信息保护法 §19. */
export async function purge(tx: Tx): Promise<void> {
  const gone = await alerts(tx)
    .deleteFrom('alerts.alert')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', confirmableSince(tx))
    .returning('id')
    .execute()
  for (const { id } of gone) await dropLetters(tx, aboutOf(id))
}

/** What was asked before this moment can no longer be confirmed, forgotten yet or not: the last day counts as a whole. */
export function confirmableSince(tx: Tx): Instant {
  return instantAt(addDays(tx.today, -CONFIRM_DAYS), '00:00')
}
