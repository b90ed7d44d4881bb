import type { Task } from '../area.ts'
import type { Mailer } from './contract.ts'
import { mail } from './queries.ts'
import { openLetter } from './sealed.ts'
import { writeOut } from './write-out.ts'

/** The kind of task that sends one letter. */
export const SEND = 'mail.send'

/**
 * Sends one letter and forgets it. Without a mail server it is held. Tried again on failure like every task.
 *
 * Trap: should the house die after the mail server has taken a letter and before that is noted, the letter goes out once
 * more, under the same Message-ID; mailboxes that compare it show one. The other order would lose letters.
 */
export function sendLetter(mailer: Mailer | null): Task {
  return {
    kind: SEND,
    run: async (tx, data, bodyId) => {
      const id = String(data['id'])
      const row = await mail(tx)
        .selectFrom('mail.message')
        .select('content_sealed')
        .where('body_id', '=', bodyId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (!row) return // taken back meanwhile
      if (!mailer) {
        await mail(tx)
          .updateTable('mail.message')
          .set({ state: 'held' })
          .where('body_id', '=', bodyId)
          .where('id', '=', id)
          .execute()
        return
      }
      await mailer.send(writeOut(id, openLetter(tx, id, row.content_sealed), mailer.origin))
      await mail(tx).deleteFrom('mail.message').where('body_id', '=', bodyId).where('id', '=', id).execute()
    },
  }
}
