import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { endHere } from '../end-here.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { openClock } from '../request-clocks.ts'
import { RULE } from '../rules.ts'

/** The fee was not paid in its twenty working days: the request counts as given up (code 6.2). */
export async function lapseFee(tx: Tx, by: Actor, ref: RequestRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'lapse-fee')
  if (!allowed.ok) return allowed
  const due = (await openClock(tx, ref, RULE.fee))?.dueOn ?? null
  if (due !== null && tx.today <= due)
    return refuse({
      ...{ code: 'requests.still-time', kind: 'conflict', article: { law: 'FEE', article: '6' } },
      facts: { until: due },
    })
  return endHere(tx, by, allowed.value, 'lapse-fee', '6.2', 'abandoned', [{ message: 'fee-lapsed' }])
}
