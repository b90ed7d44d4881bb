import { createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { asOwner } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { migrationFiles } from '../db/migration-files.ts'
import type { Target } from '../db/target.ts'
import { BackupRefused, fileDigest, type Manifest, readManifest } from './manifest.ts'
import { copyOut, tablesToCopy } from './tables.ts'

/** A path of the store: a folder and a file, nothing that leads out. */
const INSIDE = /^[\w-]+(\/[\w-]+)?$/

/** Where a backup goes: an empty database and a folder of files that does not exist yet or is empty. */
export interface RestoreGoal {
  readonly target: Target
  readonly filesDir: string
  readonly migrations: readonly URL[]
}

/**
 * Brings a backup back: checks every part first, refuses a database or folder that holds anything, runs the migrations
 * the backup was made under, copies all tables in one transaction, and compares their checksums with the manifest.
 * Keys are not touched here: `bin/gongkai restore` puts them in place.
 */
export async function restore(from: string, goal: RestoreGoal): Promise<Manifest> {
  const manifest = await checkBackup(from)
  if (existsSync(goal.filesDir) && readdirSync(goal.filesDir).length > 0)
    throw new BackupRefused(`${goal.filesDir} holds files; restore goes into an empty data folder only.`)
  await asOwner(goal.target, refuseUnlessEmpty)
  await migrate(goal.target, goal.migrations, { only: sameMigrations(manifest, goal.migrations) })
  await asOwner(goal.target, (client) => fill(client, from, manifest))
  for (const { path } of manifest.files) {
    mkdirSync(dirname(join(goal.filesDir, path)), { recursive: true, mode: 0o700 })
    await copyFile(join(from, 'files', path), join(goal.filesDir, path))
  }
  return manifest
}

/** Reads the manifest and compares every file of the backup with it. */
export async function checkBackup(from: string): Promise<Manifest> {
  const manifest = readManifest(from)
  for (const { path, sha256 } of manifest.files) {
    if (!INSIDE.test(path)) throw new BackupRefused(`File ${path} of the backup would lie outside the data folder.`)
    const digest = await fileDigest(join(from, 'files', path)).catch(() => null)
    if (digest !== sha256) throw new BackupRefused(`File ${path} of the backup is missing or altered.`)
  }
  for (const { name } of manifest.tables)
    if (!existsSync(join(from, 'tables', `${name}.copy.gz`)))
      throw new BackupRefused(`Table ${name} is not in the backup.`)
  return manifest
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' limit 1`)
  if (rows.length > 0) throw new BackupRefused('The database is not empty; restore goes into an empty one only.')
}

function sameMigrations({ migrations }: Manifest, folders: readonly URL[]): readonly string[] {
  const known = new Map(migrationFiles(folders).map(({ file, sha256 }) => [file, sha256]))
  for (const { file, sha256 } of migrations)
    if (known.get(file) !== sha256)
      throw new BackupRefused(`The backup was made under ${file}, which this program does not know in that form.`)
  return migrations.map(({ file }) => file)
}

/** One transaction: after an error the database is as empty as before, but for its tables. */
async function fill(client: pg.Client, from: string, manifest: Manifest): Promise<void> {
  const tables = await tablesToCopy(client)
  await client.query('begin')
  for (const { name } of tables.toReversed()) await client.query(`delete from ${name}`) // rows that migrations put in
  for (const table of tables) {
    const part = manifest.tables.find(({ name }) => name === table.name)
    if (!part) throw new BackupRefused(`Table ${table.name} is not in the backup.`)
    if (!part.columns.every((column) => table.columns.includes(column)))
      throw new BackupRefused(`Table ${table.name} of the backup has columns that this program does not know.`)
    const sink = client.query(copyFrom(`copy ${table.name} (${part.columns.join(', ')}) from stdin`))
    await pipeline(createReadStream(join(from, 'tables', `${table.name}.copy.gz`)), createGunzip(), sink)
    if ((await copyOut(client, table)) !== part.sha256)
      throw new BackupRefused(`Table ${table.name} of the backup was altered: its checksum does not fit.`)
  }
  for (const { name, last } of manifest.sequences)
    if (last !== null) await client.query('select setval($1::regclass, $2)', [name, last])
  await client.query('commit')
}
