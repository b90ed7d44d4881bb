import type { Tx } from '#platform/db/tx.ts'
import { clocksOf } from '../../clocks/index.ts'
import { REPLY_RULES } from '../rules.ts'

/** Requests asked of in one statement; a statement holds at most 65,535 values. */
const AT_ONCE = 10_000

/**
 * Which of these requests were replied to after the last day of their reply clock; an extension or a deferral moves that day. Of a
 * request replied to anew the last clock speaks, as its reply is the one that is kept.
 */
export async function lateReplies(tx: Tx, bodyId: number, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const late = new Set<string>()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const found = await clocksOf(tx, { bodyId, kind: 'request', ids: ids.slice(at, at + AT_ONCE) })
    for (const [id, clocks] of found) {
      const reply = clocks.findLast(({ rule }) => REPLY_RULES.some((one) => one === rule))
      if (reply?.dueOn && reply.stoppedOn && reply.stoppedOn > reply.dueOn) late.add(id)
    }
  }
  return late
}
