import { done } from '#base/outcome.ts'
import { asOwner } from '#platform/db/connect.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import { reach, reached } from '#platform/jobs/milestone.ts'
import { bodiesWithJournal } from '#platform/journal/verify.ts'
import { now } from '#platform/now.ts'
import type { Server } from './open-database.ts'
import type { Demo } from './program.ts'

/** A settling that broke off on a server of the operator's own; the message is a sentence for them. */
export class HalfSettled extends Error {}

/** Whether this database holds the fictional county. */
export function isDemo(db: Db): Promise<boolean> {
  return reached(reading(db, now()), 'demo.settled')
}

/** Whether settling broke off in this database: nothing else is in it, so it is made anew. */
export async function brokenOff(db: Db): Promise<boolean> {
  return (await reached(reading(db, now()), 'demo.begun')) && !(await isDemo(db))
}

/** Throws the half-settled database of the embedded PostgreSQL away. */
export async function startOver({ embedded }: Server): Promise<void> {
  if (!embedded)
    throw new HalfSettled(
      'Settling the demo county broke off half-way. Empty the database behind DATABASE_URL and start again.',
    )
  await asOwner(embedded.target, async (client) => {
    await client.query('drop database gongkai with (force)')
    await client.query("create database gongkai template template0 encoding 'UTF8'")
  })
}

/** Settles the demo county in a database in which nothing has happened yet, and never in any other. */
export async function settleOnce(db: Db, demo: Demo, onProgress: (done: number, all: number) => void): Promise<void> {
  if ((await isDemo(db)) || (await bodiesWithJournal(reading(db, now()))).length > 0) return
  await note(db, 'demo.begun')
  await demo.settle(db, now(), onProgress)
  await note(db, 'demo.settled')
}

async function note(db: Db, name: string): Promise<void> {
  await inTransaction(db, now(), async (tx) => done(await reach(tx, name)))
}
