import { reading, type Tx } from '#platform/db/tx.ts'
import { bodiesWithJournal, verifyJournal } from '#platform/journal/verify.ts'
import { now } from '#platform/now.ts'
import { areas } from '../areas.ts'
import { openDatabase } from '../open-database.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai verify-journal [BODY …]
Computes the chain of hashes of every body (or of these) anew and says where it breaks. Status 1 if one does.
Note the heads down elsewhere: a chain rewritten from end to end shows only against an earlier head.`

const SENTENCES = {
  gap: 'is missing',
  changed: 'was changed after it was recorded',
  fork: 'does not hang on the fact before it',
  head: 'is not the one that the head names',
} as const

/** `gongkai verify-journal`: whether what was recorded is what stands there. */
export async function run(args: string[]): Promise<number> {
  if (args.some((arg) => !/^\d{1,9}$/.test(arg))) return sayUsage(args, USAGE)
  return withServer({ fresh: false }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      const tx = reading(db, now())
      return await verifyAll(tx, args.length > 0 ? args.map(Number) : await bodiesWithJournal(tx))
    } finally {
      await db.close()
    }
  })
}

/** Verifies these bodies, one line each; answers with the exit status. */
export async function verifyAll(tx: Tx, bodies: readonly number[]): Promise<number> {
  let facts = 0
  let breaks = 0
  for (const bodyId of bodies) {
    const result = await verifyJournal(tx, bodyId)
    facts += result.facts
    if (result.broken) breaks += 1
    const what = result.broken
      ? `BROKEN: fact ${result.broken.seq} ${SENTENCES[result.broken.kind]}`
      : `${result.facts} facts hold, head ${result.head}`
    process.stdout.write(`body ${bodyId}: ${what}\n`)
  }
  process.stdout.write(`${bodies.length} journals, ${facts} facts, ${breaks} broken.\n`)
  return breaks === 0 ? 0 : 1
}
