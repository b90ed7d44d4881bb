import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postIn, type Role } from '#platform/signin/actor.ts'
import { postLines } from './posts.ts'
import { findBodyByCode } from './queries.ts'

/** The office that organises open government of the county (政府信息公开条例 §4). */
export const OPENNESS_OFFICE = 'openness_office'

/**
 * Whether an actor has one of these duties in a body, or, where the body has no post with any of them, the same duty at
 * the openness office of the county: no body is left without anybody who may sign.
 */
export async function holdsDuty(tx: Tx, actor: Actor, bodyId: number, roles: readonly Role[]): Promise<boolean> {
  if (postIn(actor, bodyId, ...roles)) return true
  const office = await findBodyByCode(tx, OPENNESS_OFFICE)
  if (!office || !postIn(actor, office.id, ...roles)) return false
  const posts = await postLines(tx, bodyId, tx.today)
  return !posts.some(({ role }) => roles.includes(role))
}
