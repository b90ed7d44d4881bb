import { sql } from 'kysely'
import { done } from '#base/outcome.ts'
import type { Listener } from '../area.ts'
import { attempt } from '../db/attempt.ts'
import { type Db, inTransaction, reading, type Tx, tablesOf } from '../db/tx.ts'
import type { Moment } from '../now.ts'
import { factOfRow } from './read.ts'
import type { JournalTables } from './tables.ts'

const BATCH = 200

/** What came of listening once: how many facts were heard, and what went wrong, by body. */
export interface Followed {
  readonly heard: number
  readonly failures: readonly { readonly bodyId: number; readonly seq: number; readonly error: unknown }[]
}

/**
 * Lets a listener hear everything new, body by body, in the order of each journal. What it does and its bookmark are one
 * transaction; a lock per listener and body keeps several processes from doubling. A fact whose hearing fails is tried
 * again the next time and holds up the later ones of its body only.
 */
export async function follow(db: Db, moment: Moment, listener: Listener): Promise<Followed> {
  const failures: { bodyId: number; seq: number; error: unknown }[] = []
  let heard = 0
  for (const bodyId of await bodiesBehind(db, moment, listener)) {
    let batch: Batch
    do {
      const outcome = await inTransaction(db, moment, async (tx) => done(await hearBatch(tx, listener, bodyId)))
      if (!outcome.ok) break
      batch = outcome.value
      heard += batch.heard
      if (batch.failure) failures.push({ bodyId, ...batch.failure })
    } while (batch.more)
  }
  return { heard, failures }
}

/** How many facts a listener has still to pass, over all bodies. */
export async function behind(tx: Tx, listener: string): Promise<number> {
  const { rows } = await sql<{ count: string | null }>`
    select sum(h.seq - coalesce(b.seq, 0))::text as count
    from journal.head h left join journal.bookmark b on b.body_id = h.body_id and b.listener = ${listener}`.execute(
    tx.kysely,
  )
  return Number(rows[0]?.count ?? 0)
}

async function bodiesBehind(db: Db, moment: Moment, listener: Listener): Promise<readonly number[]> {
  const { rows } = await sql<{ body_id: number }>`
    select h.body_id from journal.head h
    left join journal.bookmark b on b.body_id = h.body_id and b.listener = ${listener.name}
    where h.seq > coalesce(b.seq, 0) order by h.body_id`.execute(reading(db, moment).kysely)
  return rows.map((row) => row.body_id)
}

interface Batch {
  readonly heard: number
  readonly more: boolean
  readonly failure: { readonly seq: number; readonly error: unknown } | null
}

async function hearBatch(tx: Tx, listener: Listener, bodyId: number): Promise<Batch> {
  const lock = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext(${listener.name}), ${bodyId}) as mine`.execute(tx.kysely)
  if (!lock.rows[0]?.mine) return { heard: 0, more: false, failure: null }

  const q = tablesOf<JournalTables>(tx)
  const at = { listener: listener.name, body_id: bodyId }
  const bookmark = await q
    .selectFrom('journal.bookmark')
    .select('seq')
    .where('listener', '=', at.listener)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  const head = await q.selectFrom('journal.head').select('seq').where('body_id', '=', bodyId).executeTakeFirstOrThrow()
  const rows = await q
    .selectFrom('journal.fact')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('seq', '>', bookmark?.seq ?? '0')
    .where('seq', '<=', head.seq)
    .where('type', 'in', [...listener.hears, '']) // never an empty list, which SQL does not know
    .orderBy('seq')
    .limit(BATCH)
    .execute()

  // Nothing to hear: a bookmark that is lost in a crash costs one more look, and no listener waits for the disk.
  if (rows.length === 0) await sql`set local synchronous_commit = off`.execute(tx.kysely)
  const failed = await hearEach(tx, listener, rows)
  const more = rows.length === BATCH && !failed
  const passed = failed ? String(BigInt(failed.seq) - 1n) : more ? (rows.at(-1)?.seq ?? head.seq) : head.seq
  await q
    .insertInto('journal.bookmark')
    .values({ ...at, seq: passed })
    .onConflict((conflict) => conflict.columns(['listener', 'body_id']).doUpdateSet({ seq: passed }))
    .execute()
  return { heard: failed ? failed.heard : rows.length, more, failure: failed }
}

async function hearEach(
  tx: Tx,
  listener: Listener,
  rows: readonly Parameters<typeof factOfRow>[0][],
): Promise<{ seq: number; error: unknown; heard: number } | null> {
  for (const [heard, row] of rows.entries()) {
    const error = await attempt(tx, (own) => listener.hear(own, factOfRow(row)))
    if (error) return { seq: Number(row.seq), error, heard }
  }
  return null
}
