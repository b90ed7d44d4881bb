import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { bodiesOf, narrowRequests } from './access.ts'
import { requests } from './request-rows.ts'

/** How many requests of the actor's bodies are open, late, the actor's own; and the open ones by state. */
export interface QueueCounts {
  readonly open: number
  readonly late: number
  readonly mine: number
  readonly states: Readonly<Record<string, number>>
}

/** Counts the open requests, narrowed as the queue is. */
export async function queueCounts(tx: Tx, actor: Actor): Promise<QueueCounts> {
  if (bodiesOf(actor).length === 0) return { open: 0, late: 0, mine: 0, states: {} }
  const staffId = actor.kind === 'officer' ? actor.staffId : null
  const rows = await requests(tx)
    .selectFrom('requests.request')
    .select((eb) => [
      'state',
      eb.fn.countAll<string>().as('open'),
      sql<string>`count(*) filter (where light = 'over_statutory')`.as('late'),
      sql<string>`count(*) filter (where handler = ${staffId}::uuid)`.as('mine'),
    ])
    .where(narrowRequests(actor))
    .where('closed_on', 'is', null)
    .groupBy('state')
    .execute()
  const sum = (of: 'open' | 'late' | 'mine') => rows.reduce((total, row) => total + Number(row[of]), 0)
  const states = Object.fromEntries(rows.map(({ state, open }) => [state, Number(open)]))
  return { open: sum('open'), late: sum('late'), mine: sum('mine'), states }
}
