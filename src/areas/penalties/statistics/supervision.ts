import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postIn, postsOf } from '#platform/signin/actor.ts'
import { listBodies } from '../../organisations/index.ts'
import { keeperId } from '../standards/keeper.ts'

/** Whose decisions somebody may see behind the figures: those of these bodies, or of all. */
export type Overseen = 'all' | readonly number[]

/**
 * Whose penalties an actor oversees: the head and the legal staff of a body its own; those of the justice bureau, and
 * whoever works for the body of supervision (监察), all (行政执法监督条例 §6). Nobody else any.
 */
export async function overseenBy(tx: Tx, actor: Actor): Promise<Outcome<Overseen>> {
  const watching = (await listBodies(tx)).some(
    ({ id, kind }) => kind === 'supervision' && postIn(actor, id, 'decide', 'other'),
  )
  if (watching || postIn(actor, await keeperId(tx), 'decide', 'legal')) return done('all')
  const own = postsOf(actor).flatMap(({ role, bodyId }) => (role === 'decide' || role === 'legal' ? [bodyId] : []))
  if (own.length === 0) return refuse({ code: 'penalties.not-an-overseer', kind: 'forbidden' })
  return done([...new Set(own)])
}
