import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { AREAS } from '../../../staircase.mjs'
import { asOwner, connect, type Stores } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { hashOfMigrations, migrationFiles, PLATFORM_MIGRATIONS } from '../db/migration-files.ts'
import { isAlive } from '../db/postgres/cluster.ts'
import { launchPostgres } from '../db/postgres/launch.ts'
import { onDatabase, type Target } from '../db/target.ts'
import type { Db } from '../db/tx.ts'
import { fileStore } from '../files/store.ts'
import { makeKeyLine, parseKeys } from '../secrets/keys.ts'
import { vaultOf } from '../secrets/vault.ts'

/** A database of a test's own; `target` reaches it with the owner's rights. */
export interface TestDatabase extends Db {
  readonly target: Target
}

/** `migrations`: folders besides the platform's own. Left out: those of all areas in `staircase.mjs`. */
export interface TestDatabaseOptions {
  readonly migrations?: readonly URL[]
}

/** Where the embedded PostgreSQL of the tests lies; it may lose what it acknowledged and may be thrown away. */
export const TEST_FOLDER = resolve(fileURLToPath(new URL('../../../.gongkai/test-pg', import.meta.url)))

const TEMPLATE_LOCK = 7_204_417_002
let server: Promise<Target> | null = null
let stores: Stores | null = null
let count = 0

/**
 * A fresh, migrated PostgreSQL database for one test file: a clone of a template that is migrated once per set of
 * migrations. Works on the embedded PostgreSQL in `.gongkai/test-pg`, shared by all test processes and left running for
 * the next, or on the server named by TEST_DATABASE_URL or DATABASE_URL.
 *
 * Usage: `const db = await testDatabase()` at the top of the test file. Closing is not needed: idle connections do not
 * keep the process alive and the database is dropped by a later run.
 */
export async function testDatabase({ migrations = areaMigrations() }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const folders = [PLATFORM_MIGRATIONS, ...migrations]
  server ??= findServer()
  const maintenance = await server
  const name = `gongkai_test_${process.pid}_${++count}`
  await asOwner(maintenance, async (client) => {
    const template = await ensureTemplate(client, maintenance, folders)
    await client.query(`drop database if exists ${name}`) // a process number comes round again
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  })
  const target = onDatabase(maintenance, name)
  stores ??= testStores()
  return { ...connect(target, stores, { size: 10 }), target }
}

/** A database of a test's own with nothing in it. */
export async function emptyDatabase(): Promise<Target> {
  server ??= findServer()
  const maintenance = await server
  const name = `gongkai_test_${process.pid}_${++count}`
  await asOwner(maintenance, async (client) => {
    await client.query(`drop database if exists ${name}`)
    await client.query(`create database ${name} template template0 encoding 'UTF8'`)
  })
  return onDatabase(maintenance, name)
}

/** The folders of migrations of all areas that have any. */
export function areaMigrations(): readonly URL[] {
  return AREAS.map((area) => new URL(`../../areas/${area}/migrations/`, import.meta.url)).filter((url) =>
    existsSync(url),
  )
}

/** A vault with a key of this run, and a folder for files that goes when the process ends. */
function testStores(): Stores {
  const vault = vaultOf(parseKeys(makeKeyLine('k1')))
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-files-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { vault, files: fileStore(folder, vault) }
}

async function findServer(): Promise<Target> {
  const url = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL']
  const target = url ? { connectionString: url } : (await launchPostgres(TEST_FOLDER, { durable: false })).target
  await asOwner(target, dropLeftovers)
  return target
}

async function ensureTemplate(client: pg.Client, maintenance: Target, folders: readonly URL[]): Promise<string> {
  const name = `gongkai_template_${hashOfMigrations(migrationFiles(folders)).slice(0, 16)}`
  const exists = async () => (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1
  if (await exists()) return name
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
  try {
    if (await exists()) return name
    await client.query(`drop database if exists ${name}_new`)
    await client.query(`create database ${name}_new template template0 encoding 'UTF8'`)
    await migrate(onDatabase(maintenance, `${name}_new`), folders)
    await client.query(`alter database ${name}_new rename to ${name}`)
    return name
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK])
  }
}

/** Databases that nobody is connected to and that were made by processes which are gone. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database d where datname like 'gongkai\\_test\\_%'
     and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
  )
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[2])
    if (pid && !isAlive(pid)) await client.query(`drop database if exists ${datname}`).catch(() => undefined) // another process was quicker
  }
}
