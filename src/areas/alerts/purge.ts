import { instantOfMs, msOfInstant } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { dropLetters } from '#platform/mail/put-letter.ts'
import { aboutOf, alerts } from './alert-rows.ts'
import { CONFIRM_DAYS } from './contract.ts'

/** Forgets who did not confirm in time. Source: 个人信息保护法 §19. */
export async function purge(tx: Tx): Promise<void> {
  const before = instantOfMs(msOfInstant(tx.at) - CONFIRM_DAYS * 86_400_000)
  const gone = await alerts(tx)
    .deleteFrom('alerts.alert')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', before)
    .returning('id')
    .execute()
  for (const { id } of gone) await dropLetters(tx, aboutOf(id))
}
