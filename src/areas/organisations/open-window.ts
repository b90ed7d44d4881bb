import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotManageWindows } from './access.ts'
import type { Items, WindowKind } from './contract.ts'
import { fact } from './facts.ts'
import { findBody, itemsColumn, organisations } from './queries.ts'

/** A window to be opened from today: who serves, in whose hall, for which items. */
export interface NewWindow {
  readonly bodyId: number
  readonly number: number
  readonly atBodyId: number
  readonly kind: WindowKind
  readonly items: Items
}

/** The head of a body opens a window. Two open windows of one hall never share a number. */
export async function openWindow(tx: Tx, by: Actor, input: NewWindow): Promise<Outcome<{ number: number }>> {
  const { bodyId, number, atBodyId, kind, items } = input
  const no = whyNotManageWindows(by, bodyId)
  if (no) return refuse(no)
  if (!(await findBody(tx, bodyId)) || !(await lockHall(tx, atBodyId)))
    return refuse({ code: 'organisations.no-such-body', kind: 'missing' })
  if (await isTaken(tx, atBodyId, number))
    return refuse({ code: 'organisations.window-number-taken', kind: 'conflict', facts: { number } })

  const values = { at_body_id: atBodyId, kind, items: itemsColumn(items), opened_on: tx.today, closed_on: null }
  await organisations(tx)
    .insertInto('organisations.service_window')
    .values({ body_id: bodyId, number, ...values })
    .onConflict((conflict) => conflict.columns(['body_id', 'number']).doUpdateSet(values)) // one closed before
    .execute()
  await record(tx, by, fact('window.opened', bodyId, String(number), { kind, items }))
  return done({ number })
}

async function lockHall(tx: Tx, bodyId: number): Promise<boolean> {
  const q = organisations(tx).selectFrom('organisations.body').select('id').where('id', '=', bodyId).forUpdate()
  return (await q.executeTakeFirst()) !== undefined
}

async function isTaken(tx: Tx, atBodyId: number, number: number): Promise<boolean> {
  const open = await organisations(tx)
    .selectFrom('organisations.service_window')
    .select('number')
    .where('at_body_id', '=', atBodyId)
    .where('number', '=', number)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
  return open !== undefined
}
