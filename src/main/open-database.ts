import { join } from 'node:path'
import type { Area } from '#platform/area.ts'
import { asOwner, connect } from '#platform/db/connect.ts'
import { migrate } from '#platform/db/migrate.ts'
import { PLATFORM_MIGRATIONS } from '#platform/db/migration-files.ts'
import { launchPostgres, type Postgres } from '#platform/db/postgres/launch.ts'
import { onDatabase, type Target } from '#platform/db/target.ts'
import { type Db, reading } from '#platform/db/tx.ts'
import { fileStore } from '#platform/files/store.ts'
import { now } from '#platform/now.ts'
import { checkKeys } from '#platform/secrets/check-keys.ts'
import { loadKeys } from '#platform/secrets/keys.ts'
import { type Vault, vaultOf } from '#platform/secrets/vault.ts'
import type { Settings } from '#platform/settings.ts'

/** A PostgreSQL server that answers: the embedded one, or the one named by DATABASE_URL. */
export interface Server {
  readonly target: Target
  readonly embedded: Postgres | null
}

/** The folder of the store of files inside the data folder. */
export function filesDir(settings: Settings): string {
  return join(settings.dataDir, 'files')
}

/** Brings up the server and makes sure that our database is there, empty if it is new. */
export async function openServer({ databaseUrl, dataDir }: Settings): Promise<Server> {
  if (databaseUrl !== null) return { target: { connectionString: databaseUrl }, embedded: null }
  const embedded = await launchPostgres(dataDir)
  await asOwner(embedded.target, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = 'gongkai'")
    if (found.rowCount === 0) await client.query("create database gongkai template template0 encoding 'UTF8'")
  })
  return { target: onDatabase(embedded.target, 'gongkai'), embedded }
}

/** What the house remembers with, migrated and with keys that fit. */
export interface Opened {
  readonly db: Db
  readonly vault: Vault
  /** The files of migrations that ran now. */
  readonly migrated: readonly string[]
}

/** The folders of migrations of the platform and these areas. */
export function migrationsOf(areas: readonly Pick<Area, 'migrations'>[]): readonly URL[] {
  return [PLATFORM_MIGRATIONS, ...areas.map((area) => area.migrations)]
}

/** Migrates the database of this server and connects to it. */
export async function openDatabase(
  settings: Settings,
  { target }: Server,
  areas: readonly Pick<Area, 'migrations'>[],
): Promise<Opened> {
  const migrated = await migrate(target, migrationsOf(areas))
  const keys = loadKeys(settings.dataDir, settings.keys)
  const vault = vaultOf(keys)
  const db = connect(target, { vault, files: fileStore(filesDir(settings), vault) }, { size: 24 })
  await checkKeys(reading(db, now()), keys)
  return { db, vault, migrated }
}
