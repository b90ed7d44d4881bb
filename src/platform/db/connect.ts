import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { namingPool } from './naming.ts'
import { parsers } from './parsers.ts'
import type { Target } from './target.ts'
import type { Db } from './tx.ts'

/** The role under which the house works; the owner's rights are used for migrations only. */
export const APP_ROLE = 'gongkai_app'

const SESSION = [
  '-c timezone=UTC',
  '-c jit=off',
  '-c idle_in_transaction_session_timeout=120000',
  '-c lock_timeout=20000',
]

/** What stands beside the pool in a `Db`. */
export type Stores = Pick<Db, 'vault' | 'files'>

/** How many connections, and what to do when an idle one breaks (the pool replaces it; somebody may want to know). */
export interface PoolOptions {
  readonly size?: number
  readonly onLost?: (error: Error) => void
}

/**
 * A pool under Kysely, bound to the application role, so that the grants in the migrations hold on every server. The
 * embedded one is signed in to as that role; on a server of one's own (`DATABASE_URL`) the role is put on after signing in.
 * Its connections do not keep the process alive.
 */
export function connect(target: Target, stores: Stores, { size = 20, onLost }: PoolOptions = {}): Db {
  const pool = new pg.Pool({
    ...('host' in target ? { ...target, user: APP_ROLE } : target),
    max: size,
    types: parsers,
    options: [`-c role=${APP_ROLE}`, ...SESSION].join(' '),
    application_name: 'gongkai',
    connectionTimeoutMillis: 20_000,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  })
  const lost = onLost ?? (() => undefined)
  pool.on('error', lost) // an unheard 'error' would end the process; the next query reports anyway
  pool.on('connect', (client) => client.on('error', lost)) // also while a connection is lent out: PostgreSQL may die then
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: namingPool(pool) }) })
  return { kysely, ...stores, close: () => kysely.destroy() }
}

/** One connection with the owner's rights: for migrations, backups and locks. Connect and end it yourself. */
export function ownerClient(target: Target): pg.Client {
  return new pg.Client({
    ...target,
    types: parsers,
    options: '-c timezone=UTC',
    application_name: 'gongkai-owner',
    connectionTimeoutMillis: 20_000,
  })
}

/** Runs some work on an owner's connection and closes it. */
export async function asOwner<T>(target: Target, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = ownerClient(target)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
