import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings, type Settings } from '#platform/settings.ts'
import { openServer, type Server } from '../open-database.ts'
import { operatorSentence } from '../operator-sentence.ts'

/**
 * Runs a verb on the database of the settings: adopts a running house's PostgreSQL, or brings it up and stops it again.
 * A refusal is a sentence and status 1. `fresh`: whether a folder without a database is welcome.
 */
export async function withServer(
  { fresh }: { readonly fresh: boolean },
  work: (server: Server, settings: Settings) => Promise<number>,
): Promise<number> {
  let server: Server | null = null
  try {
    const settings = readSettings(process.env)
    if (!fresh && settings.databaseUrl === null && !existsSync(join(settings.dataDir, 'postgres'))) {
      process.stderr.write(`There is no database in ${settings.dataDir}. Set GONGKAI_DATA or DATABASE_URL.\n`)
      return 1
    }
    server = await openServer(settings)
    return await work(server, settings)
  } catch (error) {
    process.stderr.write(`${operatorSentence(error)}\n`)
    return 1
  } finally {
    if (server?.embedded && !server.embedded.adopted) await server.embedded.stopIfUnused()
  }
}
