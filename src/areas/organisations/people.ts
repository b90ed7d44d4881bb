import type { Tx } from '#platform/db/tx.ts'
import type { People } from '#platform/signin/parts.ts'
import { postsOf } from './held-posts.ts'
import { organisations, staffName } from './queries.ts'

/** Who people are, as sign-in asks for it; main hands it over. */
export const people: People = { postsOf, nameOf: staffName, byNumber }

async function byNumber(tx: Tx, number: string): Promise<{ staffId: string; name: string } | null> {
  const q = organisations(tx).selectFrom('organisations.staff').select(['id', 'name']).where('number', '=', number)
  const row = await q.executeTakeFirst()
  return row ? { staffId: row.id, name: row.name } : null
}
