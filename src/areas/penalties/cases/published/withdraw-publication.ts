import { type Outcome, refuse } from '#base/outcome.ts'
import { personalIn } from '#law/privacy/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { partyOf } from '../party.ts'
import { penalties } from '../penalty-cases.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'

const ARTICLE = { law: 'APL', article: '48' } as const

/**
 * A published decision is withdrawn (行政处罚法 §48): its content is deleted; that it was withdrawn, when and why stays public.
 * Only once it was changed, revoked or found illegal or void: a decision that is in force is not hidden by hand.
 */
export async function withdrawPublication(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'withdraw-publication'>,
): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'withdraw-publication')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  if (decision.result === 'in_force' || decision.result === 'upheld')
    return refuse({ code: 'penalties.still-in-force', kind: 'conflict', article: ARTICLE })
  const personal = personalIn(input.reason, await partyOf(tx, found))
  if (personal.length > 0)
    return refuse({ code: 'penalties.personal-found', kind: 'invalid', facts: { found: personal.join(' ') } })
  const withdrawn = await penalties(tx)
    .updateTable('penalties.publication')
    .set({ state: 'withdrawn', content: null, withdrawn_on: tx.today, reason: input.reason.trim() })
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('state', '=', 'shown')
    .returning('document')
    .executeTakeFirst()
  if (!withdrawn) return refuse({ code: 'penalties.not-shown', kind: 'conflict', article: ARTICLE })

  await stopPenaltyClocks(tx, by, found, 'publication_withdrawn', ['PENALTY.WITHDRAW'])
  const data = { result: decision.result }
  return finish(tx, by, found, { entry: { kind: 'withdraw-publication', data }, told: data })
}
