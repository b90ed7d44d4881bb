import { createHash } from 'node:crypto'
import { must } from '#base/assert.ts'
import { canonical } from '#proof/canonical.ts'
import { newId } from '../db/new-id.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Actor } from '../signin/actor.ts'
import type { Fact } from './fact.ts'
import type { JournalTables } from './tables.ts'

/**
 * Writes a fact into the journal of its body, in the same transaction as the state it speaks of.
 * Locks the head of that body until the commit: record last, so that others wait as little as possible.
 */
export async function record(tx: Tx, by: Actor, fact: Fact): Promise<void> {
  const q = tablesOf<JournalTables>(tx)
  const head = await lockHead(tx, fact.bodyId)
  const row = {
    body_id: fact.bodyId,
    seq: String(BigInt(head.seq) + 1n),
    id: newId(tx),
    type: fact.type,
    subject_kind: fact.subject.kind,
    subject_id: fact.subject.id,
    by_kind: by.kind,
    by_id: by.kind === 'officer' ? by.staffId : by.kind === 'machine' ? by.name : null,
    by_post:
      by.kind === 'officer'
        ? (by.posts.find((post) => post.bodyId === fact.bodyId)?.code ?? by.posts[0]?.code ?? null)
        : null,
    at: tx.at,
  }
  const hash = factHash(head.hash, { ...row, data: fact.data })
  await q
    .insertInto('journal.fact')
    .values({ ...row, data: JSON.stringify(fact.data), prev_hash: head.hash, hash })
    .execute()
  await q.updateTable('journal.head').set({ seq: row.seq, hash }).where('body_id', '=', fact.bodyId).execute()
}

/** What a fact is hashed over: the hash before it, then the canonical JSON of its fields. */
export function factHash(prev: Uint8Array, fields: Readonly<Record<string, unknown>>): Buffer {
  return createHash('sha256').update(prev).update(canonical(fields)).digest()
}

async function lockHead(tx: Tx, bodyId: number): Promise<{ seq: string; hash: Buffer }> {
  const q = tablesOf<JournalTables>(tx)
  const found = await q
    .selectFrom('journal.head')
    .select(['seq', 'hash'])
    .where('body_id', '=', bodyId)
    .forUpdate()
    .executeTakeFirst()
  if (found) return found
  await q
    .insertInto('journal.head')
    .values({ body_id: bodyId, seq: '0', hash: Buffer.alloc(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await q
    .selectFrom('journal.head')
    .select(['seq', 'hash'])
    .where('body_id', '=', bodyId)
    .forUpdate()
    .executeTakeFirst()
  return must(made, `journal head of body ${bodyId}`)
}
