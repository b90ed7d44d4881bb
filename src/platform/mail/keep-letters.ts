import { instantOfMs, msOfInstant } from '#base/days.ts'
import type { Job } from '../area.ts'
import { enqueue } from '../jobs/enqueue.ts'
import type { Mailer } from './contract.ts'
import { mail } from './queries.ts'
import { SEND } from './send-letter.ts'

/** So long a letter that cannot be sent is kept; after that its links and its news are stale. */
const KEPT_DAYS = 7

/** Sends what was held once there is a mail server, and throws away what is too old to be sent. */
export function keepLetters(mailer: Mailer | null): Job {
  return {
    name: 'mail.keep',
    every: 60,
    run: async (tx) => {
      const before = instantOfMs(msOfInstant(tx.at) - KEPT_DAYS * 86_400_000)
      await mail(tx).deleteFrom('mail.message').where('made_at', '<', before).execute()
      if (!mailer) return
      const held = await mail(tx)
        .updateTable('mail.message')
        .set({ state: 'waiting' })
        .where('state', '=', 'held')
        .returning(['body_id', 'id'])
        .execute()
      for (const { body_id, id } of held) await enqueue(tx, { kind: SEND, bodyId: body_id, data: { id } })
    },
  }
}
