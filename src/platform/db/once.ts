import { type Outcome, refuse } from '#base/outcome.ts'
import type { FactData } from '../journal/fact.ts'
import type { JournalTables } from '../journal/tables.ts'
import { type Tx, tablesOf } from './tx.ts'

/**
 * Twice is once. The first request with this key does the work and its answer is kept in the same transaction; a repeat
 * gets that answer back without doing anything; the same key with other content is refused.
 *
 * Of what was said only a keyed digest is kept: it may hold an identity number or a phrase, which a plain one would let
 * be guessed.
 *
 * `scope` separates who and what (`case.submit`, `case.decide:<staff>`); `said` is what the request asked for.
 * Trap: the answer is stored as JSON; return ids and numbers, not whole things, and nothing personal.
 */
export async function once<Answered extends FactData>(
  tx: Tx,
  scope: string,
  key: string,
  said: unknown,
  work: () => Promise<Outcome<Answered>>,
): Promise<Outcome<Answered>> {
  const q = tablesOf<JournalTables>(tx)
  const digest = Buffer.from(tx.vault.blind('journal.request_key', JSON.stringify(said) ?? ''), 'base64url')
  const claimed = await q
    .insertInto('journal.request_key')
    .values({ scope, key, digest, answer: 'null', at: tx.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!claimed) return answeredBefore(tx, scope, key, digest)

  const outcome = await work()
  if (!outcome.ok) return outcome
  await q
    .updateTable('journal.request_key')
    .set({ answer: JSON.stringify(outcome.value) })
    .where('scope', '=', scope)
    .where('key', '=', key)
    .execute()
  return outcome
}

async function answeredBefore<Answered>(
  tx: Tx,
  scope: string,
  key: string,
  digest: Buffer,
): Promise<Outcome<Answered>> {
  const before = await tablesOf<JournalTables>(tx)
    .selectFrom('journal.request_key')
    .select(['digest', 'answer'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (!before.digest.equals(digest)) return refuse({ code: 'platform.key-reused', kind: 'conflict' })
  return { ok: true, value: before.answer as Answered } // written by this function under the same scope
}
