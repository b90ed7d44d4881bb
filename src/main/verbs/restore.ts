import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BackupRefused } from '#platform/backup/manifest.ts'
import { checkBackup, restore } from '#platform/backup/restore.ts'
import { reading } from '#platform/db/tx.ts'
import { bodiesWithJournal } from '#platform/journal/verify.ts'
import { now } from '#platform/now.ts'
import { keepKeys } from '#platform/secrets/keys.ts'
import { readSettings, type Settings } from '#platform/settings.ts'
import { areas } from '../areas.ts'
import { filesDir, migrationsOf, openDatabase, type Server } from '../open-database.ts'
import { operatorSentence } from '../operator-sentence.ts'
import { sayUsage } from './say-usage.ts'
import { verifyAll } from './verify-journal.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai restore DIR
Brings a backup back into an EMPTY data folder (GONGKAI_DATA) and, with DATABASE_URL, an empty database. Every part is
checked before anything is written; afterwards checksums are compared and every journal is verified.`

/** `gongkai restore DIR`. */
export async function run(args: string[]): Promise<number> {
  const [from, ...rest] = args
  if (!from || from.startsWith('-') || rest.length > 0) return sayUsage(args, USAGE)
  let settings: Settings
  try {
    settings = readSettings(process.env)
    refuseUnlessEmpty(settings)
    await checkBackup(resolve(from))
  } catch (error) {
    process.stderr.write(`${operatorSentence(error)}\n`)
    return 1
  }
  const status = await withServer({ fresh: true }, (server) => bringBack(resolve(from), server, settings))
  if (status !== 0 && settings.databaseUrl === null) clear(settings) // so that it can be tried again
  return status
}

async function bringBack(from: string, server: Server, settings: Settings): Promise<number> {
  const goal = { target: server.target, filesDir: filesDir(settings), migrations: migrationsOf(areas) }
  const manifest = await restore(from, goal)
  if (settings.keys === null) keepKeys(settings.dataDir, readFileSync(join(from, 'keys/master.key'), 'utf8'))
  const { db } = await openDatabase(settings, server, areas)
  try {
    const tx = reading(db, now())
    const status = await verifyAll(tx, await bodiesWithJournal(tx))
    process.stdout.write(
      `${manifest.tables.length} tables and ${manifest.files.length} files of ${manifest.madeAt} are back in ${settings.dataDir}.\n`,
    )
    return status
  } finally {
    await db.close()
  }
}

function refuseUnlessEmpty({ dataDir, databaseUrl }: Settings): void {
  const occupied = [...(databaseUrl === null ? ['postgres'] : []), 'files', 'keys'].find((name) =>
    existsSync(join(dataDir, name)),
  )
  if (occupied) throw new BackupRefused(`${dataDir} already holds ${occupied}; restore goes into an empty folder only.`)
}

function clear({ dataDir }: Settings): void {
  for (const name of ['postgres', 'files', 'keys']) rmSync(join(dataDir, name), { recursive: true, force: true })
}
