import { sql } from 'kysely'
import type { Tx } from './tx.ts'

/**
 * Tries some work inside a transaction: what throws is undone, its facts are forgotten, and the transaction goes on.
 * Answers with the error, or null when the work was done.
 */
export async function attempt(tx: Tx, work: (tx: Tx) => Promise<void>): Promise<Error | null> {
  const atEnd: (() => Promise<void>)[] = []
  await sql`savepoint attempt`.execute(tx.kysely)
  try {
    await work({ ...tx, atEnd })
    await sql`release savepoint attempt`.execute(tx.kysely)
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(tx.kysely)
    return error instanceof Error ? error : new Error(String(error))
  }
  tx.atEnd?.push(...atEnd)
  return null
}
