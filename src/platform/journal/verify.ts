import { must } from '#base/assert.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import { factHash } from './record.ts'
import type { JournalTables } from './tables.ts'

/** Where a chain does not hold, and how: a fact missing, altered, hung onto another one, or a head that is not its end. */
export interface Break {
  readonly kind: 'gap' | 'changed' | 'fork' | 'head'
  readonly seq: number
}

/** What came of checking one body. `head` is the hash of its last fact, to be compared with one noted down earlier. */
export interface Verified {
  readonly bodyId: number
  readonly facts: number
  readonly head: string
  readonly broken: Break | null
}

const PAGE = 1000

/** The bodies that have a journal. */
export async function bodiesWithJournal(tx: Tx): Promise<readonly number[]> {
  const heads = await tablesOf<JournalTables>(tx)
    .selectFrom('journal.head')
    .select('body_id')
    .orderBy('body_id')
    .execute()
  return heads.map((head) => head.body_id)
}

/**
 * Computes the chain of a body anew from the rows and says where it first breaks. May run while others record: it checks
 * up to the head as it stood at the beginning.
 *
 * Trap: whoever may rewrite every row and the head leaves a chain that holds; that shows only against a head kept
 * elsewhere, which is why it is printed.
 */
export async function verifyJournal(tx: Tx, bodyId: number): Promise<Verified> {
  const q = tablesOf<JournalTables>(tx)
  const found = await q.selectFrom('journal.head').selectAll().where('body_id', '=', bodyId).executeTakeFirst()
  const head = must(found, `journal of body ${bodyId}`)
  const result = (facts: number, broken: Break | null) => ({ bodyId, facts, head: head.hash.toString('hex'), broken })

  let seq = 0
  let hash: Buffer = Buffer.alloc(32)
  for (;;) {
    const page = await q
      .selectFrom('journal.fact')
      .selectAll()
      .where('body_id', '=', bodyId)
      .where('seq', '>', String(seq))
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    for (const { hash: written, prev_hash, ...fields } of page) {
      if (BigInt(fields.seq) > BigInt(head.seq)) break
      if (fields.seq !== String(seq + 1)) return result(seq, { kind: 'gap', seq: seq + 1 })
      if (!prev_hash.equals(hash)) return result(seq, { kind: 'fork', seq: seq + 1 })
      if (!factHash(hash, fields).equals(written)) return result(seq, { kind: 'changed', seq: seq + 1 })
      seq += 1
      hash = written
    }
    if (page.length < PAGE || String(seq) === head.seq) break
  }
  if (String(seq) !== head.seq) return result(seq, { kind: 'gap', seq: seq + 1 })
  if (await factsBeyondHead(tx, bodyId)) return result(seq, { kind: 'head', seq })
  return result(seq, hash.equals(head.hash) ? null : { kind: 'head', seq })
}

/** Fact and head are written together, so one statement, which sees one moment, never sees a fact after the head. */
async function factsBeyondHead(tx: Tx, bodyId: number): Promise<boolean> {
  const beyond = await tablesOf<JournalTables>(tx)
    .selectFrom('journal.head as h')
    .innerJoin('journal.fact as f', (join) => join.onRef('f.body_id', '=', 'h.body_id').onRef('f.seq', '>', 'h.seq'))
    .select('f.seq')
    .where('h.body_id', '=', bodyId)
    .limit(1)
    .executeTakeFirst()
  return beyond !== undefined
}
