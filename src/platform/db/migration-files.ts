import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { bug } from '#base/assert.ts'

/** One migration as it lies in a folder: `20261122T0900-journal.sql`. */
export interface MigrationFile {
  readonly file: string
  readonly version: string
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/** The migrations of the platform itself; every list of folders begins with it. */
export const PLATFORM_MIGRATIONS = new URL('../migrations/', import.meta.url)

/** All migrations of these folders in the order in which they run: by file name, over all folders. */
export function migrationFiles(folders: readonly URL[]): readonly MigrationFile[] {
  const found = folders.flatMap(filesOf).sort((a, b) => (a.file < b.file ? -1 : 1))
  for (const [i, { file }] of found.entries())
    if (found[i + 1]?.file === file) bug(`two migrations are called ${file}; their order would be chance`)
  return found
}

/** One hash for a whole set: the name of the test template and of a backup's schema. */
export function hashOfMigrations(files: readonly MigrationFile[]): string {
  const hash = createHash('sha256')
  for (const { file, sha256 } of files) hash.update(`${file} ${sha256}\n`)
  return hash.digest('hex')
}

function filesOf(folder: URL): MigrationFile[] {
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`)
  if (!existsSync(base)) bug(`there is no folder of migrations at ${base.pathname}`)
  return readdirSync(base)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => {
      const parts = /^(\d{8}T\d{4})-([a-z0-9-]+)\.sql$/.exec(file)
      if (!parts?.[1] || !parts[2]) return bug(`${file} is not named like 20261122T0900-what-it-does.sql`)
      const sql = readFileSync(new URL(file, base), 'utf8')
      return { file, version: parts[1], name: parts[2], sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
}
