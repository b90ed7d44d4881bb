import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyRef } from '../case.ts'
import type { Done } from '../may.ts'
import { penalties } from '../penalty-cases.ts'
import type { VerbInput } from '../shapes.ts'
import { receive } from './pay.ts'

/** The court enforced the decision and money came from it (行政处罚法 §72): all of it, or a part. */
export async function enforced(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'enforced'>,
): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'enforced')
  if (!allowed.ok) return allowed
  if (!(await wasAsked(tx, ref)))
    return refuse({ code: 'penalties.court-not-asked', kind: 'conflict', article: { law: 'CE', article: '53' } })
  return receive(tx, by, allowed.value.found, allowed.value.decision, 'enforced', input)
}

async function wasAsked(tx: Tx, { bodyId, id }: PenaltyRef): Promise<boolean> {
  const asked = await penalties(tx)
    .selectFrom('penalties.entry')
    .select('no')
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .where('kind', '=', 'to-court')
    .executeTakeFirst()
  return asked !== undefined
}
