import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postsOf, type Role } from '#platform/signin/actor.ts'
import { findBodyByCode } from '../../organisations/index.ts'

/** Who supervises enforcement in the whole county: the justice bureau and the discipline body. */
const SUPERVISORS = ['justice', 'discipline'] as const
const DUTIES: readonly Role[] = ['legal', 'review', 'decide']

/** The bodies whose notices of internal control somebody sees and answers: `all` for supervisors, else the own legal office's. */
export async function bodiesOfFlags(tx: Tx, actor: Actor): Promise<'all' | readonly number[]> {
  const posts = postsOf(actor)
  for (const code of SUPERVISORS) {
    const body = await findBodyByCode(tx, code)
    if (posts.some(({ bodyId, role }) => bodyId === body?.id && DUTIES.includes(role))) return 'all'
  }
  return [...new Set(posts.flatMap(({ bodyId, role }) => (role === 'legal' ? [bodyId] : [])))]
}
