import { join } from 'node:path'
import { launchPostgres } from '#platform/db/postgres/launch.ts'
import { ROOT } from '../ready.mjs'

/**
 * Brings up the PostgreSQL of the tests before they begin and answers with what stops it. One that was running already
 * (another run, or an author's) is left as it is; with a server named in the environment there is nothing to do.
 */
export async function keepTestDatabase() {
  if (process.env.TEST_DATABASE_URL || process.env.DATABASE_URL) return async () => undefined
  const { adopted, stopIfUnused } = await launchPostgres(join(ROOT, '.gongkai/test-pg'), { durable: false })
  return adopted ? async () => undefined : stopIfUnused
}
