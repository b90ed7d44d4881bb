import type pg from 'pg'
import { APP_ROLE, asOwner } from './connect.ts'
import { type MigrationFile, migrationFiles } from './migration-files.ts'
import type { Target } from './target.ts'

const LOCK = 7_204_417_001

/** The database and the program do not fit; the message says how, in one sentence for the operator. */
export class MigrationRefused extends Error {}

/** `only`: the files to run, where a backup made under fewer is brought back. */
export interface MigrateOptions {
  readonly onFile?: (file: string) => void
  readonly only?: readonly string[]
}

/**
 * Brings the database up to these migrations: forward only, each file in one transaction, one process at a time.
 * Answers with the files that ran now. A file changed after it ran, or a database newer than the program, is refused.
 *
 * A file whose first line is `-- no-transaction` holds exactly one statement (`create index concurrently`).
 */
export async function migrate(
  target: Target,
  folders: readonly URL[],
  { onFile = () => undefined, only }: MigrateOptions = {},
): Promise<readonly string[]> {
  const files = migrationFiles(folders).filter(({ file }) => only?.includes(file) ?? true)
  return asOwner(target, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await prepare(client)
    const pending = stillToRun(files, await applied(client))
    for (const file of pending) {
      onFile(file.file)
      await run(client, file)
    }
    return pending.map(({ file }) => file)
  })
}

async function prepare(client: pg.Client): Promise<void> {
  await client.query(`
    create table if not exists public.schema_migration (
      version text not null,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default now(),
      constraint schema_migration_pk primary key (version, name)
    )`)
  const role = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE])
  if (role.rowCount === 0) await client.query(`create role ${APP_ROLE} nologin`).catch(unlessItExists)
  const member = await client.query("select pg_has_role(current_user, $1, 'member') as yes", [APP_ROLE])
  if (!member.rows[0].yes) await client.query(`grant ${APP_ROLE} to current_user`)
  await client.query(`grant usage on schema public to ${APP_ROLE}`)
  await client.query(`grant select on public.schema_migration to ${APP_ROLE}`)
}

/** Roles belong to the whole server: two databases may be migrated at the same time. */
function unlessItExists(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code !== '42710' && code !== '23505') throw error
}

async function applied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ file: string; sha256: string }>(
    "select version || '-' || name || '.sql' as file, sha256 from public.schema_migration",
  )
  return new Map(rows.map(({ file, sha256 }) => [file, sha256]))
}

function stillToRun(files: readonly MigrationFile[], ran: ReadonlyMap<string, string>): readonly MigrationFile[] {
  const known = new Set(files.map(({ file }) => file))
  for (const file of ran.keys())
    if (!known.has(file))
      throw new MigrationRefused(`The database has run ${file}, which this program does not know: it is newer.`)
  for (const { file, sha256 } of files)
    if (ran.has(file) && ran.get(file) !== sha256)
      throw new MigrationRefused(`${file} was changed after it ran; write a new migration instead.`)
  return files.filter(({ file }) => !ran.has(file))
}

async function run(client: pg.Client, { file, version, name, sql, sha256 }: MigrationFile): Promise<void> {
  const alone = sql.startsWith('-- no-transaction')
  try {
    if (!alone) await client.query('begin')
    await client.query(sql)
    await client.query('insert into public.schema_migration (version, name, sha256) values ($1, $2, $3)', [
      version,
      name,
      sha256,
    ])
    if (!alone) await client.query('commit')
  } catch (error) {
    if (!alone) await client.query('rollback')
    throw new Error(`Migration ${file} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
