import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { HeldPost, Officer } from '#platform/signin/actor.ts'
import { postRows, seatOf } from './posts.ts'
import { organisations, staffName, textOf } from './queries.ts'
import { whoActs } from './standing-in.ts'

/**
 * The posts a member of staff acts for on the day of the transaction: the own ones as A, those of absent holders as B.
 * Somebody who is away has none, so that no post has two who act.
 */
export async function postsOf(tx: Tx, staffId: string): Promise<readonly HeldPost[]> {
  const bodies = await organisations(tx)
    .selectFrom('organisations.holding')
    .select('body_id')
    .distinct()
    .where('staff_id', '=', staffId)
    .where('from_on', '<=', tx.today)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', tx.today)]))
    .orderBy('body_id')
    .execute()
  const posts: HeldPost[] = []
  for (const { body_id: bodyId } of bodies) posts.push(...(await heldIn(tx, bodyId, staffId)))
  return posts
}

/** A member of staff as an actor with the posts of today; null when nobody has this id. */
export async function officerOf(tx: Tx, staffId: string): Promise<Officer | null> {
  const name = await staffName(tx, staffId)
  return name === null ? null : { kind: 'officer', staffId, name, posts: await postsOf(tx, staffId) }
}

async function heldIn(tx: Tx, bodyId: number, staffId: string): Promise<HeldPost[]> {
  const rows = await postRows(tx, bodyId, tx.today)
  const acting = whoActs(rows.map(seatOf)).filter((one) => one.staffId === staffId)
  return acting.map(({ code, as, items }) => {
    const { level, name, role } = must(
      rows.find((row) => row.code === code),
      `post ${code}`,
    )
    return { bodyId, level, code, name: textOf(name), role, as, items }
  })
}
