import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settleExamples } from '#areas/organisations/examples.ts'
import { readItems, settleItems } from '#areas/services/index.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { asOwner, connect } from '#platform/db/connect.ts'
import { migrate } from '#platform/db/migrate.ts'
import { launchPostgres } from '#platform/db/postgres/launch.ts'
import { onDatabase, type Target } from '#platform/db/target.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { fileStore } from '#platform/files/store.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import { makeKeyLine, parseKeys } from '#platform/secrets/keys.ts'
import { vaultOf } from '#platform/secrets/vault.ts'
import { areas } from '../areas.ts'
import { migrationsOf } from '../open-database.ts'

/** A county to measure on: durable like a real one, its database made anew. */
export interface BenchHouse {
  readonly db: Db
  readonly target: Target
  readonly moment: Moment
  close(): Promise<void>
}

const FOLDER = fileURLToPath(new URL('../../../.gongkai/bench', import.meta.url))
const DATABASE = 'gongkai_bench'

/** Brings up a PostgreSQL that keeps what it acknowledges, with bodies, people and items settled, and no cases. */
export async function benchHouse(): Promise<BenchHouse> {
  const url = process.env['DATABASE_URL']
  const server = url ? null : await launchPostgres(FOLDER, { durable: true })
  const maintenance: Target = server?.target ?? { connectionString: url ?? '' }
  await asOwner(maintenance, async (client) => {
    await client.query(`drop database if exists ${DATABASE} with (force)`)
    await client.query(`create database ${DATABASE} template template0 encoding 'UTF8'`)
  })
  const target = onDatabase(maintenance, DATABASE)
  await migrate(target, migrationsOf(areas))
  const vault = vaultOf(parseKeys(makeKeyLine('k1')))
  const db = connect(target, { vault, files: fileStore(join(FOLDER, 'files'), vault) }, { size: 20 })
  const moment = momentOf(instantAt(day('2026-11-23'), '09:30'))
  const since = day('2024-01-02')
  accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx, since))))
  accepted(
    await inTransaction(db, moment, (tx) => settleItems(tx, { kind: 'machine', name: 'bench' }, readItems(), since)),
  )
  return { db, target, moment, close: () => closeHouse(db, maintenance, server) }
}

async function closeHouse(db: Db, maintenance: Target, server: { stop(): Promise<void> } | null): Promise<void> {
  await db.close()
  await asOwner(maintenance, (client) => client.query(`drop database if exists ${DATABASE} with (force)`))
  await server?.stop()
  rmSync(join(FOLDER, 'files'), { recursive: true, force: true })
}
