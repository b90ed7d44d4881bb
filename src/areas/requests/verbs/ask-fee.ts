import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { reckonFee } from '../reckon-fee.ts'
import type { RequestRef } from '../request.ts'
import { startClock, tellReply } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The fee notice: where number or frequency clearly exceed reason, by the official tiers, one way a request. The reply
 * limit stands still; paid, it begins afresh (政府信息公开条例 §42; 国办函〔2020〕109号). What costs nothing is no fee.
 */
export async function askFee(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'ask-fee'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'ask-fee')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const { yuan, lines } = await reckonFee(tx, found, input)
  if (yuan === 0 || found.fee > 0)
    return refuse({
      ...{ code: found.fee > 0 ? 'requests.fee-once' : 'requests.no-fee', kind: 'conflict' },
      article: { law: 'R19', article: '42' },
    })

  const event = { type: 'fee_notice_received', date: tx.today }
  await tellReply(tx, by, ref, 'paused', event)
  await startClock(tx, by, ref, RULE.fee, event)
  const reckoned = lines.map(({ first, last, count, yuan: each }) => ({ first, last, count, yuan: each }))
  return finish(tx, by, found, {
    entry: { kind: 'ask-fee', data: { by: input.by, count: input.count, yuan, lines: reckoned } },
    moves: [{ message: 'fee-noticed' }],
    changes: { fee: yuan },
    told: { by: input.by, count: input.count, yuan },
  })
}
