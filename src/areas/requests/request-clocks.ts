import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import {
  addClockEvent,
  type ClockEvent,
  type ClockView,
  clocksOf,
  dueOf,
  type EventEffect,
  type NewClock,
  startClocks,
  stopClocks,
} from '../clocks/index.ts'
import type { RequestRef } from './request.ts'
import { requests } from './request-rows.ts'
import { RULE, type Rule } from './rules.ts'

/** A request as the owner of clocks. */
export function clockOwner({ id }: RequestRef) {
  return { kind: 'request', id }
}

/** Starts a clock of a request. */
export async function startClock(tx: Tx, by: Actor, ref: RequestRef, rule: Rule, ...events: NewClock['events']) {
  await startClocks(tx, by, ref.bodyId, clockOwner(ref), [{ rule, events }])
}

/** Tells the reply clock what happened: it pauses, goes on, is extended or starts afresh. */
export async function tellReply(tx: Tx, by: Actor, ref: RequestRef, effect: EventEffect, event: ClockEvent) {
  await addClockEvent(tx, by, ref.bodyId, clockOwner(ref), effect, event, [RULE.reply])
}

/** Stops the open clocks of these rules by what happened. */
export async function stopClock(tx: Tx, by: Actor, ref: RequestRef, event: ClockEvent, ...rules: readonly Rule[]) {
  await stopClocks(tx, by, ref.bodyId, clockOwner(ref), event, rules)
}

/** The open clock of a rule, as it stands today; null: none runs. */
export async function openClock(tx: Tx, ref: RequestRef, rule: Rule) {
  const clocks = await clocksOf(tx, { bodyId: ref.bodyId, kind: 'request', ids: [ref.id] }, { openOnly: true })
  return clocks.get(ref.id)?.find((clock) => clock.rule === rule) ?? null
}

/**
 * A clock that runs out without anything being owed: when the seven days for a correction notice are over none can be
 * asked for any more, and the reply is what is waited for (政府信息公开条例 §30).
 */
export function owesNothing({ rule, state }: ClockView): boolean {
  return rule === RULE.correction && state === 'overdue'
}

/** Copies what falls due first, and the most urgent light, into the row of the request. */
export async function showDue(tx: Tx, ref: RequestRef): Promise<void> {
  const clocks = await clocksOf(tx, { bodyId: ref.bodyId, kind: 'request', ids: [ref.id] }, { openOnly: true })
  await requests(tx)
    .updateTable('requests.request')
    .set(dueOf((clocks.get(ref.id) ?? []).filter((clock) => !owesNothing(clock))))
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .execute()
}
