import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Level, Role } from '#platform/signin/actor.ts'
import { organisations, textOf } from './queries.ts'

/** The post of a body that outsiders turn to first. */
export interface Reception {
  readonly bodyId: number
  readonly body: Text
  readonly level: Level
  readonly postCode: string
  readonly post: Text
}

const FIRST: readonly Role[] = ['intake', 'agent', 'disclosure', 'decide']

/** For each body its reception: intake, else agent, else disclosure, else its head, else its first post. */
export async function receptions(tx: Tx): Promise<readonly Reception[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.post as p')
    .innerJoin('organisations.body as b', 'b.id', 'p.body_id')
    .select(['p.body_id', 'p.code', 'p.name', 'b.short_name', 'b.level'])
    .select((eb) => eb.ref('p.role').$castTo<Role>().as('role')) // a closed word checked by settle-bodies
    .orderBy('p.body_id')
    .orderBy('p.place')
    .execute()
  const rank = (role: Role) => (FIRST.includes(role) ? FIRST.indexOf(role) : FIRST.length)
  const best = new Map<number, (typeof rows)[number]>()
  for (const row of rows) {
    const before = best.get(row.body_id)
    if (!before || rank(row.role) < rank(before.role)) best.set(row.body_id, row)
  }
  return [...best.values()].map((row) => ({
    ...{ bodyId: row.body_id, body: textOf(row.short_name), level: row.level },
    ...{ postCode: row.code, post: textOf(row.name) },
  }))
}
