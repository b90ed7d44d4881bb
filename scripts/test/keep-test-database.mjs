import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launchPostgres } from '#platform/db/postgres/launch.ts'
import { TEST_FOLDER } from '#platform/testing/database.ts'

/**
 * Brings up the PostgreSQL of the tests before they begin and answers with what takes it away again. One that was running
 * already (another run, or an author's) is left as it is; with a server named in the environment there is nothing to do.
 */
export async function keepTestDatabase() {
  if (process.env.TEST_DATABASE_URL || process.env.DATABASE_URL) return async () => undefined
  const { adopted, stopIfUnused } = await launchPostgres(TEST_FOLDER, { durable: false })
  if (adopted) return async () => undefined
  return async () => {
    await stopIfUnused()
    if (!existsSync(join(TEST_FOLDER, 'postgres/postmaster.pid'))) rmSync(TEST_FOLDER, { recursive: true, force: true })
  }
}
