import { createHash } from 'node:crypto'
import { must } from '#base/assert.ts'
import { canonical } from '#proof/canonical.ts'
import { newId } from '../db/new-id.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Actor } from '../signin/actor.ts'
import type { Fact } from './fact.ts'
import type { JournalTables } from './tables.ts'

/** A fact that waits for the end of its transaction; `tx` knows the moment it happened. */
interface Waiting {
  readonly tx: Tx
  readonly by: Actor
  readonly fact: Fact
}

/** Facts in one statement; a statement holds at most 65,535 values. */
const AT_ONCE = 1000
const waiting = new WeakMap<object, Waiting[]>()

/**
 * Writes a fact into the journal of its body, in the same transaction as the state it speaks of. The facts of a
 * transaction are written together just before it commits, bodies in ascending order: the head of a chain is locked for
 * a moment only, and two transactions never wait for each other's heads.
 *
 * Trap: it cannot be read back within the same transaction.
 */
export async function record(tx: Tx, by: Actor, fact: Fact): Promise<void> {
  const { atEnd } = tx
  if (!atEnd) return write(tx, [{ tx, by, fact }])
  const before = waiting.get(atEnd)
  if (before) {
    before.push({ tx, by, fact })
    return
  }
  const all: Waiting[] = [{ tx, by, fact }]
  waiting.set(atEnd, all)
  atEnd.push(() => write(tx, all))
}

/** What a fact is hashed over: the hash before it, then the canonical JSON of its fields. */
export function factHash(prev: Uint8Array, fields: Readonly<Record<string, unknown>>): Buffer {
  return createHash('sha256').update(prev).update(canonical(fields)).digest()
}

async function write(tx: Tx, all: readonly Waiting[]): Promise<void> {
  const bodies = [...new Set(all.map(({ fact }) => fact.bodyId))].sort((a, b) => a - b)
  for (const bodyId of bodies) {
    const facts = all.filter(({ fact }) => fact.bodyId === bodyId)
    await writeBody(tx, bodyId, facts)
  }
}

async function writeBody(tx: Tx, bodyId: number, facts: readonly Waiting[]): Promise<void> {
  const q = tablesOf<JournalTables>(tx)
  let { seq, hash } = await lockHead(tx, bodyId)
  const rows = facts.map((one) => {
    seq = String(BigInt(seq) + 1n)
    const fields = { ...fieldsOf(one), seq }
    const prev_hash = hash
    hash = factHash(prev_hash, { ...fields, data: one.fact.data })
    return { ...fields, data: JSON.stringify(one.fact.data), prev_hash, hash }
  })
  const last = rows.splice(-AT_ONCE)
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    await q
      .insertInto('journal.fact')
      .values(rows.slice(i, i + AT_ONCE))
      .execute()
  }
  await q
    .with('told', (db) => db.insertInto('journal.fact').values(last))
    .updateTable('journal.head')
    .set({ seq, hash })
    .where('body_id', '=', bodyId)
    .execute()
}

function fieldsOf({ tx, by, fact }: Waiting) {
  return {
    ...{ body_id: fact.bodyId, id: newId(tx), type: fact.type },
    ...{ subject_kind: fact.subject.kind, subject_id: fact.subject.id, by_kind: by.kind },
    by_id: by.kind === 'officer' ? by.staffId : by.kind === 'machine' ? by.name : null,
    by_post:
      by.kind === 'officer'
        ? (by.posts.find((post) => post.bodyId === fact.bodyId)?.code ?? by.posts[0]?.code ?? null)
        : null,
    at: tx.at,
  }
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
