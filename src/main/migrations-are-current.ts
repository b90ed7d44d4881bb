import { sql } from 'kysely'
import { migrationFiles } from '#platform/db/migration-files.ts'
import type { Db } from '#platform/db/tx.ts'

/** Whether exactly the migrations of this program have run: a rolled-back or a newer database is not served. */
export async function migrationsAreCurrent(db: Db, folders: readonly URL[]): Promise<boolean> {
  const ran = await sql<{ file: string }>`
    select version || '-' || name || '.sql' as file from public.schema_migration`.execute(db.kysely)
  const known = migrationFiles(folders).map(({ file }) => file)
  const files = new Set(ran.rows.map(({ file }) => file))
  return files.size === known.length && known.every((file) => files.has(file))
}
