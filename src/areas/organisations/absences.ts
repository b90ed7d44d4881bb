import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { AbsenceLine } from './contract.ts'
import { organisations } from './queries.ts'

/** The absences of a body that run on a day or are still to come. */
export async function absencesOf(tx: Tx, bodyId: number, day: Day): Promise<readonly AbsenceLine[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.absence as a')
    .innerJoin('organisations.holding as h', (join) =>
      join.onRef('h.body_id', '=', 'a.body_id').onRef('h.id', '=', 'a.holding_id'),
    )
    .innerJoin('organisations.staff as s', 's.id', 'h.staff_id')
    .select(['a.id', 'h.post_code', 's.name', 'a.from_on', 'a.to_on', 'a.reason'])
    .where('a.body_id', '=', bodyId)
    .where('a.to_on', '>=', day)
    .orderBy('a.from_on')
    .execute()
  return rows.map(({ id, post_code: postCode, name, from_on: fromOn, to_on: toOn, reason }) => ({
    ...{ id, postCode, name, fromOn, toOn, reason },
  }))
}

/** How many posts each body has, and how many of their holders are away on a day. */
export async function countPosts(
  tx: Tx,
  day: Day,
): Promise<ReadonlyMap<number, { readonly posts: number; readonly away: number }>> {
  const q = organisations(tx)
  const posts = await q
    .selectFrom('organisations.post')
    .select((eb) => ['body_id', eb.fn.countAll<string>().as('n')])
    .groupBy('body_id')
    .execute()
  const away = await q
    .selectFrom('organisations.absence')
    .select((eb) => ['body_id', eb.fn.count<string>('holding_id').distinct().as('n')])
    .where('from_on', '<=', day)
    .where('to_on', '>=', day)
    .groupBy('body_id')
    .execute()
  const awayIn = new Map(away.map(({ body_id, n }) => [body_id, Number(n)]))
  return new Map(posts.map(({ body_id, n }) => [body_id, { posts: Number(n), away: awayIn.get(body_id) ?? 0 }]))
}
