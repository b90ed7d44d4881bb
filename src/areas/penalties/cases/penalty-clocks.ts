import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { clocksOf, dueOf, type NewClock, startClocks, stopClocks } from '../../clocks/index.ts'
import type { PenaltyRef } from './case.ts'
import { penalties } from './penalty-cases.ts'

/** A case as the owner of clocks. */
export function clockOwner({ id }: PenaltyRef) {
  return { kind: 'penalty', id }
}

/** Starts clocks of a case. Rules: `lawbook/limits/penalties.yaml`. */
export function startPenaltyClocks(tx: Tx, by: Actor, ref: PenaltyRef, starts: readonly NewClock[]) {
  return startClocks(tx, by, ref.bodyId, clockOwner(ref), starts)
}

/** Stops the open clocks of these rules by what happened, today or on the day given. */
export function stopPenaltyClocks(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  type: string,
  rules: readonly string[],
  date: Day = tx.today,
) {
  return stopClocks(tx, by, ref.bodyId, clockOwner(ref), { type, date }, rules)
}

/** Copies what falls due first, and the most urgent light, into the row of the case. */
export async function showDue(tx: Tx, ref: PenaltyRef): Promise<void> {
  const clocks = await clocksOf(tx, { bodyId: ref.bodyId, kind: 'penalty', ids: [ref.id] }, { openOnly: true })
  await penalties(tx)
    .updateTable('penalties.case')
    .set(dueOf(clocks.get(ref.id) ?? []))
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .execute()
}
