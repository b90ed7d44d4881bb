import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotWithdraw } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import { fact } from './facts.ts'
import { latestForUpdate, services } from './queries.ts'

/** Why an item ends: its basis is repealed, it is cancelled, handed to a lower or higher level, or merged into another. */
export const WITHDRAW_GROUNDS = ['repealed', 'cancelled', 'delegated', 'merged'] as const
export type WithdrawGround = (typeof WITHDRAW_GROUNDS)[number]

/** `from`: the first day on which it can no longer be applied for, today or later. */
export interface WithdrawInput {
  readonly itemId: string
  readonly from: Day
  readonly ground: WithdrawGround
}

/**
 * Ends an item: nobody can apply for it from that day (优化营商环境条例 §40: what is cancelled is not exercised in any
 * form). Cases received before go on under their edition.
 */
export async function withdrawItem(tx: Tx, by: Actor, input: WithdrawInput): Promise<Outcome<{ number: number }>> {
  const latest = await latestForUpdate(tx, input.itemId)
  if (!latest) return refuse({ code: 'services.no-such-item', kind: 'missing' })
  const no = whyNotWithdraw(by, await answeringBodies(tx, latest.bodyId))
  if (no) return refuse(no)
  if (latest.state === 'withdrawn') return refuse({ code: 'services.withdrawn-already', kind: 'conflict' })
  if (input.from < tx.today || input.from < latest.inForceFrom)
    return refuse({ code: 'services.from-in-the-past', kind: 'invalid', facts: { from: input.from } })

  await services(tx)
    .updateTable('services.edition')
    .set({ state: 'withdrawn', in_force_to: input.from })
    .where('item_id', '=', input.itemId)
    .where('number', '=', latest.number)
    .execute()
  const data = { edition: latest.number, from: input.from, ground: input.ground }
  await record(tx, by, fact('item.withdrawn', latest.bodyId, input.itemId, data))
  return done({ number: latest.number })
}
