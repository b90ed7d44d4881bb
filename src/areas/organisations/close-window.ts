import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotManageWindows } from './access.ts'
import { fact } from './facts.ts'
import { organisations } from './queries.ts'

/** A window of a body. */
export interface WindowRef {
  readonly bodyId: number
  readonly number: number
}

/** The head of a body closes a window from today. */
export async function closeWindow(tx: Tx, by: Actor, input: WindowRef): Promise<Outcome<{ number: number }>> {
  const { bodyId, number } = input
  const no = whyNotManageWindows(by, bodyId)
  if (no) return refuse(no)

  const closed = await organisations(tx)
    .updateTable('organisations.service_window')
    .set({ closed_on: tx.today })
    .where('body_id', '=', bodyId)
    .where('number', '=', number)
    .where('closed_on', 'is', null)
    .returning('number')
    .executeTakeFirst()
  if (!closed) return refuse({ code: 'organisations.no-such-window', kind: 'missing' })
  await record(tx, by, fact('window.closed', bodyId, String(number)))
  return done({ number })
}
