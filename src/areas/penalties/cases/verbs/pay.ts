import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { mayAfter } from '../after/may-after.ts'
import { type Money, takeMoney } from '../after/take-money.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { Decision } from '../decision.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'
import { moveSettled, stays } from '../where-on-chart.ts'

/**
 * Money came in at the bank (行政处罚法 §67): all that is owed, or a part. Full payment moves the case on, wherever it waits
 * for money; a part is written down and the case stays.
 */
export async function pay(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'pay'>): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'pay')
  return allowed.ok ? receive(tx, by, allowed.value.found, allowed.value.decision, 'pay', input) : allowed
}

/** Takes money into a case and moves it on where nothing is left. The number of the receipt stays out of the journal. */
export async function receive(
  tx: Tx,
  by: Actor,
  found: PenaltyCase,
  decision: Decision,
  kind: 'pay' | 'enforced',
  money: Money,
): Promise<Outcome<Done>> {
  const taken = await takeMoney(tx, found, decision, money)
  if (!taken.ok) return taken
  const { shares, left, isSettled, on } = taken.value
  const place = isSettled ? await moveSettled(tx, found) : { ok: true as const, value: stays(found) }
  if (!place.ok) return place

  if (isSettled) await stopPenaltyClocks(tx, by, found, 'fee_paid', ['PENALTY.PAY'], on)
  const data = { shares, left, receipt: money.receipt.trim() }
  return finish(tx, by, found, { entry: { kind, on, data }, turned: place.value, told: { left, settled: isSettled } })
}
