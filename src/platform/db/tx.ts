import type { Kysely } from 'kysely'
import type { Day, Instant } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import type { FileStore } from '../files/store.ts'
import type { Moment } from '../now.ts'
import type { Vault } from '../secrets/vault.ts'

/** What the house remembers with: a pool under Kysely, the vault for what is sealed, the store of files. */
export interface Db {
  readonly kysely: Kysely<unknown>
  readonly vault: Vault
  readonly files: FileStore
  /** What is read of this is narrowed to these bodies (`Tx.within`). */
  readonly within?: readonly number[]
  close(): Promise<void>
}

/**
 * One transaction at one moment. Every verb and every read is handed one; what is done in it becomes true together.
 * READ COMMITTED: lock the row you decide about first (`for update`), inside its body.
 */
export interface Tx {
  readonly kysely: Kysely<unknown>
  /** Seals personal data before it is written into a row, opens it when read (`tx.vault.seal(place, text)`). */
  readonly vault: Vault
  readonly at: Instant
  readonly today: Day
  /**
   * Only what belongs to these bodies is read, because the page stands in their subsite. Absent: everything. A verb never
   * has it: what is decided does not depend on the address one came by.
   */
  readonly within?: readonly number[]
  /** Work put off to the end of the transaction, so that what it locks is locked shortly. Absent outside of one. */
  readonly atEnd?: (() => Promise<void>)[]
}

/** The tables of one area: each area names only its own, so that a stray table is a type error. */
export function tablesOf<Tables>(tx: Tx): Kysely<Tables> {
  return tx.kysely as unknown as Kysely<Tables> // Kysely's type parameter is only a view; the connection is the same
}

/** Carries a refusal through Kysely's rollback; never leaves this file. */
class Refused extends Error {
  readonly outcome: Outcome<never>
  constructor(outcome: Outcome<never>) {
    super('refused')
    this.outcome = outcome
  }
}

/** Runs a verb in one transaction. A refusal rolls everything back and comes out as a value; a bug rolls back and throws. */
export async function inTransaction<T>(
  db: Db,
  moment: Moment,
  verb: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await db.kysely.transaction().execute(async (kysely) => {
      const atEnd: (() => Promise<void>)[] = []
      const outcome = await verb({ kysely, vault: db.vault, at: moment.at, today: moment.today, atEnd })
      if (!outcome.ok) throw new Refused(outcome)
      for (const last of atEnd) await last()
      return outcome
    })
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.outcome
    throw thrown
  }
}

/** Runs reads without a transaction of their own, at one moment; inside a subsite narrowed to its bodies. */
export function reading(db: Db, moment: Moment): Tx {
  const { kysely, vault, within } = db
  return { kysely, vault, at: moment.at, today: moment.today, ...(within && { within }) }
}
