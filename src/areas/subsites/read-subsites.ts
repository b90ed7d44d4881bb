import type { Tx } from '#platform/db/tx.ts'
import type { Subsite } from '#platform/web/subsite.ts'
import { type BodyLine, listBodies } from '../organisations/index.ts'
import { listSubsites } from './queries.ts'

/** Every open subsite as the web server needs it, with the bodies it is narrowed to. */
export async function readSubsites(tx: Tx): Promise<readonly Subsite[]> {
  const bodies = await listBodies(tx)
  const open = (await listSubsites(tx)).filter(({ closedOn }) => closedOn === null)
  return open.map(({ code, host, title, mark, bodyId, withBelow }) => ({
    ...{ code, host, title, mark, bodyId },
    bodies: withBelow ? withAllBelow(bodyId, bodies) : [bodyId],
  }))
}

/** A body and everything below it, at any depth. */
export function withAllBelow(bodyId: number, bodies: readonly BodyLine[]): readonly number[] {
  const below = bodies.filter(({ parentId }) => parentId === bodyId)
  return [bodyId, ...below.flatMap(({ id }) => withAllBelow(id, bodies))]
}
