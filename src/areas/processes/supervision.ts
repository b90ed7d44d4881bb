import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postIn, postsOf } from '#platform/signin/actor.ts'
import { listBodies } from '../organisations/index.ts'
import { keeperId } from './answering-bodies.ts'

/** Whose cases somebody may see behind a deviation rate: those of these bodies, by number, or of all. */
export type Supervised = 'all' | ReadonlySet<number>

/**
 * Whose deviations an actor supervises: who decides or reviews the law in a body sees its own; who does so in the approval
 * service bureau, and whoever works for the body of supervision (监察), sees all. Nobody else sees any.
 */
export async function supervisionOf(tx: Tx, actor: Actor): Promise<Outcome<Supervised>> {
  const bodies = await listBodies(tx)
  const watching = bodies.some(({ id, kind }) => kind === 'supervision' && postIn(actor, id, 'decide', 'other'))
  if (watching || postIn(actor, await keeperId(tx), 'decide', 'legal')) return done('all')
  const own = postsOf(actor).filter(({ role }) => role === 'decide' || role === 'legal')
  if (own.length === 0) return refuse({ code: 'processes.not-a-supervisor', kind: 'forbidden' })
  return done(new Set(own.map(({ bodyId }) => bodyId)))
}
