import { sql } from 'kysely'
import type { Instant } from '#base/days.ts'
import type { Tx } from '../db/tx.ts'
import { sameAddress } from './address.ts'
import type { Letter } from './contract.ts'
import { addressIndex, mail } from './queries.ts'
import { openLetter } from './sealed.ts'
import { SEND } from './send-letter.ts'

/** A letter that has not left, without whom it is to and what it says. */
export interface UnsentLine {
  readonly id: string
  readonly kind: string
  readonly madeAt: Instant
  readonly state: 'waiting' | 'held' | 'dead'
  readonly attempts: number
  /** Why the last attempt failed; null before the first. */
  readonly error: string | null
}

/** Letters that have not left, the oldest first, two hundred at most. */
export async function unsentLetters(tx: Tx): Promise<readonly UnsentLine[]> {
  const { rows } = await sql<UnsentLine>`
    select m.id, m.kind, m.made_at as "madeAt", coalesce(t.attempts, 0) as attempts, t.last_error as error,
      case when m.state = 'held' then 'held' when t.state = 'dead' then 'dead' else 'waiting' end as state
    from mail.message m
    left join jobs.task t on t.body_id = m.body_id and t.kind = ${SEND} and t.data ->> 'id' = m.id::text
    order by m.made_at, m.id limit 200`.execute(tx.kysely)
  return rows
}

/** The letters kept for an address, the newest first: for the demonstration, which has no mail server. */
export async function keptLetters(
  tx: Tx,
  address: string,
): Promise<readonly { readonly id: string; readonly madeAt: Instant; readonly letter: Letter }[]> {
  const rows = await mail(tx)
    .selectFrom('mail.message')
    .select(['id', 'made_at', 'content_sealed'])
    .where('to_index', '=', addressIndex(tx, sameAddress(address)))
    .where('state', '=', 'held')
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, madeAt: row.made_at, letter: openLetter(tx, row.id, row.content_sealed) },
  }))
}
