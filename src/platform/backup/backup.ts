import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { asOwner } from '../db/connect.ts'
import type { Target } from '../db/target.ts'
import type { Moment } from '../now.ts'
import { BackupRefused, fileDigest, type Manifest, type TablePart, writeManifest } from './manifest.ts'
import { copyOut, tablesToCopy } from './tables.ts'

/** What is backed up: the database, the folder of files, and the keys without which neither can be read. */
export interface BackupSource {
  readonly target: Target
  readonly filesDir: string
  /** The text of the keys: `GONGKAI_KEY` or `keys/master.key`. */
  readonly keys: string
}

/**
 * Writes a whole backup into a folder that does not exist yet or is empty: one snapshot of all tables as text (readable
 * by PostgreSQL 15 to 18), the files, the keys, and a manifest with checksums. May run while the house works.
 *
 * Trap: the folder holds the keys; whoever has it can read everything.
 */
export async function backup(source: BackupSource, into: string, moment: Moment): Promise<Manifest> {
  if (existsSync(into) && readdirSync(into).length > 0) throw new BackupRefused(`${into} is not empty.`)
  const partial = `${into}.partial`
  rmSync(partial, { recursive: true, force: true })
  for (const folder of ['tables', 'files', 'keys']) mkdirSync(join(partial, folder), { recursive: true, mode: 0o700 })
  const database = await asOwner(source.target, (client) => copyDatabase(client, join(partial, 'tables')))
  const files = await copyFiles(source.filesDir, join(partial, 'files'))
  writeFileSync(join(partial, 'keys/master.key'), source.keys, { mode: 0o600 })
  const manifest: Manifest = { format: 1, madeAt: moment.at, ...database, files }
  writeManifest(partial, manifest)
  rmSync(into, { recursive: true, force: true })
  renameSync(partial, into)
  return manifest
}

async function copyDatabase(
  client: pg.Client,
  folder: string,
): Promise<Pick<Manifest, 'serverVersion' | 'migrations' | 'tables' | 'sequences'>> {
  await client.query('begin isolation level repeatable read read only')
  const version = await client.query<{ server_version: string }>('show server_version')
  const migrations = await client.query<{ file: string; sha256: string }>(
    "select version || '-' || name || '.sql' as file, sha256 from public.schema_migration order by 1",
  )
  const sequences = await client.query<{ name: string; last: string | null }>(
    "select format('%I.%I', schemaname, sequencename) as name, last_value::text as last from pg_sequences order by 1",
  )
  const tables: TablePart[] = []
  for (const table of await tablesToCopy(client)) {
    const lines = new PassThrough()
    const written = pipeline(
      lines,
      createGzip(),
      createWriteStream(join(folder, `${table.name}.copy.gz`), { mode: 0o600 }),
    )
    const sha256 = await copyOut(client, table, lines)
    await written
    tables.push({ name: table.name, columns: table.columns, sha256 })
  }
  await client.query('commit')
  const serverVersion = version.rows[0]?.server_version ?? ''
  return { serverVersion, migrations: migrations.rows, tables, sequences: sequences.rows }
}

/** After the snapshot was taken: a file is on the disk before a row refers to it, so none is missing. */
async function copyFiles(from: string, to: string): Promise<Manifest['files']> {
  if (!existsSync(from)) return []
  const copied: { path: string; sha256: string }[] = []
  for (const entry of readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/^[0-9a-f]{2}[/\\][0-9a-f]{64}$/.test(entry)) continue
    mkdirSync(dirname(join(to, entry)), { recursive: true, mode: 0o700 })
    await copyFile(join(from, entry), join(to, entry))
    copied.push({ path: entry, sha256: await fileDigest(join(to, entry)) })
  }
  return copied
}
