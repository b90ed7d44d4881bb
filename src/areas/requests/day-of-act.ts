import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Entry } from './contract.ts'
import type { RequestRef } from './request.ts'
import { requests } from './request-rows.ts'

/**
 * Why an act may not be of this day: one to come, one before the act it follows (`after`), or, for the applicant, any other
 * than today; only the office may name the day of what came by post. Null: it may.
 */
export async function whyNotDay(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  on: Day,
  after: Entry['kind'],
): Promise<Refusal | null> {
  if (by.kind === 'visitor' && on !== tx.today) return { code: 'requests.wrong-channel', kind: 'forbidden' }
  const before = await dayOf(tx, ref, after)
  const wrong = on > tx.today || (before !== null && on < before)
  return wrong ? { code: 'requests.day-in-future', kind: 'invalid' } : null
}

/** The day of the last act of this kind; null: there was none. */
async function dayOf(tx: Tx, { bodyId, id }: RequestRef, kind: Entry['kind']): Promise<Day | null> {
  const row = await requests(tx)
    .selectFrom('requests.entry')
    .select('on_day')
    .where('body_id', '=', bodyId)
    .where('request_id', '=', id)
    .where('kind', '=', kind)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.on_day ?? null
}
