import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonical } from '#proof/canonical.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import type { EventType } from './contract.ts'
import type { SigninTables } from './tables.ts'

/** Something that happened to an account. `login` as typed where nobody was found. */
export interface SignInEvent {
  readonly type: EventType
  readonly staffId: string | null
  readonly login: string
  /** The administrator who did it; left out where the person did it. */
  readonly by?: string
}

const LOCK = 7_204_417_010

/** Writes an event, hashed onto the one before. One at a time over all processes, so that the chain has no fork. */
export async function note(tx: Tx, client: Pick<Client, 'address' | 'agent'>, event: SignInEvent): Promise<void> {
  const q = tablesOf<SigninTables>(tx)
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx.kysely)
  const last = await q
    .selectFrom('signin.event')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const fields = {
    seq: String(BigInt(last?.seq ?? '0') + 1n),
    at: tx.at,
    type: event.type,
    staff_id: event.staffId,
    login: event.login.slice(0, 40),
    by_staff_id: event.by ?? null,
    address: client.address,
    agent: client.agent,
  }
  const prev = last?.hash ?? Buffer.alloc(32)
  await q
    .insertInto('signin.event')
    .values({ ...fields, prev_hash: prev, hash: eventHash(prev, fields) })
    .execute()
}

/** What came of checking the log: from which number to which, and the first that does not join up (null: whole). */
export interface Checked {
  readonly from: string
  readonly to: string
  readonly broken: string | null
}

/** Checks the newest entries of the log: each hashed onto the one before, no number left out. */
export async function checkEvents(tx: Tx, most = 5_000): Promise<Checked> {
  const rows = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.event')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(most)
    .execute()
  rows.reverse()
  const from = rows[0]?.seq ?? '0'
  let prev = from === '1' ? Buffer.alloc(32) : (rows[0]?.prev_hash ?? Buffer.alloc(32))
  let seq = BigInt(from)
  for (const { prev_hash: before, hash, ...fields } of rows) {
    const joins = fields.seq === String(seq) && before.equals(prev) && eventHash(prev, fields).equals(hash)
    if (!joins) return { from, to: String(seq), broken: String(seq) }
    prev = hash
    seq += 1n
  }
  return { from, to: rows.at(-1)?.seq ?? '0', broken: null }
}

function eventHash(prev: Buffer, fields: Readonly<Record<string, string | null>>): Buffer {
  return createHash('sha256').update(prev).update(canonical(fields)).digest()
}
