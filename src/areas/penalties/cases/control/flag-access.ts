import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postsOf, type Role } from '#platform/signin/actor.ts'
import { findBodyByCode } from '../../../organisations/index.ts'
import { haveInvestigated, type PenaltyCase } from '../case.ts'
import { penalties } from '../penalty-cases.ts'

/** Who supervises enforcement in the whole county: the justice bureau and the discipline body. */
const SUPERVISORS = ['justice', 'discipline'] as const
const DUTIES: readonly Role[] = ['legal', 'review', 'decide']

/** The notices of this body are not for this actor. */
export const NOT_YOUR_FLAGS: Refusal = { code: 'penalties.not-your-flags', kind: 'forbidden' }

/** The bodies whose notices of internal control somebody sees and answers: `all` for supervisors, else the own legal office's. */
export async function bodiesOfFlags(tx: Tx, actor: Actor): Promise<'all' | readonly number[]> {
  const posts = postsOf(actor)
  for (const code of SUPERVISORS) {
    const body = await findBodyByCode(tx, code)
    if (posts.some(({ bodyId, role }) => bodyId === body?.id && DUTIES.includes(role))) return 'all'
  }
  return [...new Set(posts.flatMap(({ bodyId, role }) => (role === 'legal' ? [bodyId] : [])))]
}

/** Whether somebody sees the notices of a body; without a body, those of any. */
export async function seesFlags(tx: Tx, actor: Actor, bodyId?: number): Promise<boolean> {
  const bodies = await bodiesOfFlags(tx, actor)
  return bodies === 'all' || (bodyId === undefined ? bodies.length > 0 : bodies.includes(bodyId))
}

/** Why this person may not answer about this case: whoever investigated or decided it never does (行政处罚法 §57). */
export async function whyNotThisPerson(tx: Tx, by: Actor, found: PenaltyCase): Promise<Refusal | null> {
  if (by.kind !== 'officer') return NOT_YOUR_FLAGS
  const decision = await penalties(tx)
    .selectFrom('penalties.decision')
    .select('decided_by')
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .executeTakeFirst()
  if (decision?.decided_by !== by.staffId && !haveInvestigated(found).includes(by.staffId)) return null
  return { code: 'penalties.separate-people', kind: 'forbidden', article: { law: 'APL', article: '57' } }
}
