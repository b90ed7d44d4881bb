import type pg from 'pg'
import { ownerClient } from '#platform/db/connect.ts'
import { launchPostgres, type Postgres } from '#platform/db/postgres/launch.ts'

/** Another start holds the data folder; the message is a sentence for the operator. */
export class FolderHeld extends Error {}

/** The hold on a data folder by one running house. */
export interface Hold {
  readonly release: () => Promise<void>
}

const LOCK = 7_204_417_003

/**
 * Holds the data folder for this process, so that a second start on it is refused. The hold is a lock inside the embedded
 * PostgreSQL: it falls by itself with the process, however that ends. Should PostgreSQL die under us, it is brought up
 * again and held again; `onLost` is told when that fails, and then the house has to stop.
 */
export async function holdFolder(
  dataDir: string,
  embedded: Postgres,
  onRevived: () => void,
  onLost: (error: unknown) => void,
): Promise<Hold> {
  let released = false
  let client = await lock(dataDir, embedded)
  const revive = async () => {
    if (released) return
    try {
      client = await lock(dataDir, await launchPostgres(dataDir))
      client.once('end', revive)
      onRevived()
    } catch (error) {
      onLost(error)
    }
  }
  client.once('end', revive)
  return {
    release: async () => {
      released = true
      await client.end()
    },
  }
}

async function lock(dataDir: string, { target }: Postgres): Promise<pg.Client> {
  const client = ownerClient(target)
  client.on('error', () => undefined) // 'end' follows and is answered
  await client.connect()
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK])
  if (rows[0]?.mine) {
    await client.query("select set_config('application_name', $1, false)", [`gongkai-start-${process.pid}`])
    return client
  }
  const holder = await client.query<{ name: string }>(
    "select application_name as name from pg_stat_activity where application_name like 'gongkai-start-%'",
  )
  await client.end()
  const pid = holder.rows[0]?.name.split('-').at(-1)
  throw new FolderHeld(
    `The data folder ${dataDir} is in use by another start${pid ? ` (process ${pid})` : ''}. Stop that one first, or set GONGKAI_DATA to another folder.`,
  )
}
