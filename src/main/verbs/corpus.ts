import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { loadCollection, unloadCollection } from '#areas/search/index.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { now } from '#platform/now.ts'
import { areas } from '../areas.ts'
import { openDatabase } from '../open-database.ts'
import { readLaws } from '../read-laws.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai corpus load FILE      load law texts as a collection of their own, named after the file
       gongkai corpus unload NAME    take a loaded collection away
FILE: one JSON object a line with id, title, text and, where known, fullTitle, issuer, date, category, latestInStore,
repealedFlag; plain or compressed (.zst). A collection of the same name is replaced.`

/** `gongkai corpus load FILE | unload NAME`. Exit status: 0, 1 if it was refused, 2 if the call was wrong. */
export async function run(args: string[]): Promise<number> {
  const [what, which, ...more] = args
  if (which === undefined || more.length > 0 || which.startsWith('-')) return sayUsage(args, USAGE)
  if (what === 'unload') return unload(which)
  if (what !== 'load') return sayUsage(args, USAGE)
  if (!existsSync(which)) {
    process.stderr.write(`gongkai corpus: cannot read ${which}\n`)
    return 2
  }
  return load(which)
}

async function load(file: string): Promise<number> {
  const name = basename(file).replace(/\..*$/, '')
  return inHouse(async (db) => {
    const skipped: number[] = []
    const outcome = await inTransaction(db, now(), (tx) =>
      loadCollection(tx, { name, documents: readLaws(file, name, skipped) }),
    )
    for (const line of skipped.slice(0, 20)) process.stderr.write(`${file}:${line}: no law text; left out\n`)
    if (!outcome.ok) return say(`"${name}" is what the house itself publishes; name the file differently.`, 1)
    return say(`${outcome.value.documents} texts loaded as "${name}".`, 0)
  })
}

async function unload(name: string): Promise<number> {
  return inHouse(async (db) => {
    const outcome = await inTransaction(db, now(), (tx) => unloadCollection(tx, name))
    return outcome.ok
      ? say(`${outcome.value.documents} texts of "${name}" taken away.`, 0)
      : say(`There is no collection "${name}".`, 1)
  })
}

type OpenDb = Awaited<ReturnType<typeof openDatabase>>['db']

async function inHouse(work: (db: OpenDb) => Promise<number>): Promise<number> {
  return withServer({ fresh: true }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  })
}

function say(sentence: string, status: number): number {
  const stream = status === 0 ? process.stdout : process.stderr
  stream.write(`${sentence}\n`)
  return status
}
